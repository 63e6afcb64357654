package nl.vaardig.talent;

import java.util.Arrays;
import java.util.List;
import nl.vaardig.organisation.EndReason;
import nl.vaardig.privacy.Breakdown;
import nl.vaardig.privacy.Breakdown.Child;
import nl.vaardig.privacy.Figure;
import nl.vaardig.privacy.Share;
import nl.vaardig.talent.workforce.Flows;

/**
 * The flows of a group that may be shown, with the parts of it that are about fewer people hidden where they must be.
 *
 * @param reasonsApart reasons of leaving may be told apart. For who may not see the people only for everyone over a
 *                     whole calendar year: quarters and departments would let small numbers follow by subtraction
 */
public record ShownFlows(Flows flows, Hiding hiding, boolean reasonsApart) {

    /** Why people left, a row for each reason; what is hidden may be in the remainder. */
    public Breakdown<EndReason, Long> reasons() {
        List<Child<EndReason, Long>> children = Arrays.stream(EndReason.values())
                .map(reason -> child(reason, flows.leaversByReason().getOrDefault(reason, 0L)))
                .toList();
        if (hiding.individuals()) return allOf(children);
        return reasonsApart ? hiding.groups().breakdown(children, Long::sum) : noneOf(children);
    }

    private static Child<EndReason, Long> child(EndReason reason, long people) {
        return new Child<>(reason, people, people);
    }

    private Breakdown<EndReason, Long> allOf(List<Child<EndReason, Long>> children) {
        return new Breakdown<>(rows(children, true), hidden(), hiding.when(true, flows.leavers()));
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
        return hiding.when(shown, flows.voluntaryTurnover());
    }

    /** About the people hired a year before: hidden when they are too few. */
    public Figure<Share> newHireRetention() {
        return hiding.figure(flows.anniversaries(), flows.newHireRetention());
    }

    /** About the people who left: hidden when they are too few. */
    public Figure<Share> firstYearShare() {
        return hiding.figure(flows.leavers(), flows.firstYearShare());
    }
}
