package nl.vaardig.talent.told;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.privacy.smallgroup.Breakdown;
import nl.vaardig.privacy.smallgroup.Breakdown.Child;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.privacy.smallgroup.Share;
import nl.vaardig.talent.workforce.Flows;

/**
 * The flows of a group that may be shown, with the parts of it that are about fewer people hidden where they must be.
 *
 * @param rest  of everyone in the same part of the organisation who is not in the group: with the whole at hand, they are
 *              what is left; null for everyone
 * @param apart the rest is told too, so that reasons for leaving may be told of both; not of a group that cuts across
 *              others
 * @param whole about the whole organisation over a whole calendar year. For who may not see the people, figures about
 *              a few of a group (those hired, those who left) are only told apart then: quarters and departments would
 *              let small numbers follow by subtraction
 */
public record ShownFlows(Flows flows, Flows rest, boolean apart, Hiding hiding, boolean whole) {

    /** Why people left, a row for each reason; what is hidden may be in the remainder. */
    public Breakdown<EndReason, Long> reasons() {
        List<Child<EndReason, Long>> children = Arrays.stream(EndReason.values())
                .map(reason -> child(reason, flows.leaversByReason().getOrDefault(reason, 0L)))
                .toList();
        if (hiding.individuals()) return allOf(children);
        if (!whole || rest != null && !apart) return noneOf(children);
        return rest == null ? hiding.groups().partsOf(children, Long::sum) : toldOf(children);
    }

    private static Child<EndReason, Long> child(EndReason reason, long people) {
        return new Child<>(reason, people, people);
    }

    private Breakdown<EndReason, Long> allOf(List<Child<EndReason, Long>> children) {
        return new Breakdown<>(rows(children, true), hidden(), hiding.when(true, flows.leavers()));
    }

    /** The same reasons as of the rest; the others together where they are nobody or enough. */
    private Breakdown<EndReason, Long> toldOf(List<Child<EndReason, Long>> children) {
        Set<EndReason> told = ToldReasons.of(flows, rest, hiding.groups());
        long others = children.stream()
                .filter(child -> !told.contains(child.key()))
                .mapToLong(Child::people)
                .sum();
        return new Breakdown<>(
                children.stream()
                        .map(one -> new Breakdown.Row<>(one.key(), hiding.when(told.contains(one.key()), one.value())))
                        .toList(),
                told.isEmpty() ? hidden() : hiding.figure(others, others),
                hiding.figure(flows.leavers(), flows.leavers()));
    }

    private Breakdown<EndReason, Long> noneOf(List<Child<EndReason, Long>> children) {
        return new Breakdown<>(rows(children, false), hidden(), hiding.figure(flows.leavers(), flows.leavers()));
    }

    private List<Breakdown.Row<EndReason, Long>> rows(List<Child<EndReason, Long>> children, boolean shown) {
        return children.stream()
                .map(one -> new Breakdown.Row<>(one.key(), hiding.when(shown, one.value())))
                .toList();
    }

    private Figure<Long> hidden() {
        return hiding.groups().figure(0, 0L);
    }

    /** Hidden when the number who resigned is: it is the numerator. */
    public Figure<Share> voluntaryTurnover() {
        boolean shown = reasons().rows().stream()
                .anyMatch(row -> row.key().voluntary() && row.figure().isVisible());
        return hiding.when(shown && averageHeadcount().isVisible(), flows.voluntaryTurnover());
    }

    public Figure<Long> headcountAtStart() {
        return hiding.when(isEnough(Flows::headcountAtStart), flows.headcountAtStart());
    }

    public Figure<Long> headcountAtEnd() {
        return hiding.when(isEnough(Flows::headcountAtEnd), flows.headcountAtEnd());
    }

    /** Hidden when either of the two it is the mean of is. */
    public Figure<Double> averageHeadcount() {
        boolean shown = isEnough(Flows::headcountAtStart) && isEnough(Flows::headcountAtEnd);
        return hiding.when(shown, flows.averageHeadcount());
    }

    public Figure<Share> turnover() {
        return hiding.when(averageHeadcount().isVisible(), flows.turnover());
    }

    /** About the people in the headcount at start, who may be far fewer than those of the period. */
    public Figure<Share> retention() {
        return hiding.when(isEnough(Flows::headcountAtStart), flows.retention());
    }

    /** About the people hired a year before: hidden when they are too few. */
    public Figure<Share> newHireRetention() {
        return hiding.when(whole && isEnough(Flows::anniversaries), flows.newHireRetention());
    }

    /** About the people who left: hidden when they are too few. */
    public Figure<Share> firstYearShare() {
        return hiding.when(whole && isEnough(Flows::leavers), flows.firstYearShare());
    }

    /** Of the group and of the rest, unless the rest is nobody: else the few of the rest are the whole minus the group. */
    private boolean isEnough(ToLongFunction<Flows> people) {
        if (hiding.isTooSmall(people.applyAsLong(flows))) return false;
        return rest == null || people.applyAsLong(rest) == 0 || !hiding.isTooSmall(people.applyAsLong(rest));
    }
}
