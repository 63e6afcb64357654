package nl.vaardig.talent.workforce;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.privacy.smallgroup.Share;

/**
 * People coming, moving and going in a period (rules.md, Flows and rates). Counted in people, not in appointments or
 * fte; a re-hire after a longer break is a person leaving and a person hired. What counts as inside is what is handed
 * in: for a department, coming from or going to other work in the municipality is a move and not a hire or a leaving;
 * for a regional pool the municipalities are one.
 * <p>The opening headcount is taken before the first day's hires, the closing one after the last day's leavers, so
 * start + hires + moved in − leavers − moved out = end, and one period's end is the next one's start.
 *
 * @param headcountAtStart people in the group on the first day who were already there the day before
 * @param headcountAtEnd   people in the group on the last day who do not leave it with that day
 * @param hires            came from outside the municipality in the period
 * @param movedIn          came from other work in the municipality
 * @param internalMoves    within the group, see {@link EmploymentSpell#movesIn}; one person can move more than once
 * @param movedOut         went to other work in the municipality
 * @param leaversByReason  left the municipality with their last day in the period, every reason included
 * @param firstYearLeavers those of them who left within twelve months after being hired
 * @param stayed           people in the headcount at start who are, unbroken, employed by the municipality at the end
 * @param anniversaries    hires whose first anniversary lies in the period: the people hired 12 months earlier
 * @param anniversariesMet those of them still employed by the municipality on it
 */
public record Flows(
        Period period,
        long headcountAtStart,
        long headcountAtEnd,
        long hires,
        long movedIn,
        long internalMoves,
        long movedOut,
        Map<EndReason, Long> leaversByReason,
        long firstYearLeavers,
        long stayed,
        long anniversaries,
        long anniversariesMet) {

    public Flows {
        leaversByReason = Map.copyOf(leaversByReason);
    }

    /** One pass over the stays, so that a long row of periods stays quick. */
    public static Flows of(List<Stay> stays, Period period) {
        FlowCount count = new FlowCount(period);
        stays.forEach(count::add);
        return count.flows();
    }

    /** Everyone the figures are about: in the group on at least one day of the period. */
    public long people() {
        return headcountAtStart + hires + movedIn;
    }

    /** All who left, retirement and death included. */
    public long leavers() {
        return leaversByReason.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those who chose to leave ({@link EndReason#voluntary()}). */
    public long voluntaryLeavers() {
        return leavers(EndReason::voluntary);
    }

    /** Those who left the regional pool too: without transfers to a joint arrangement. */
    public long leaversFromRegion() {
        return leavers(EndReason::leavesRegion);
    }

    /** The mean of the headcount at start and the headcount at end; print that it is this average. */
    public double averageHeadcount() {
        return (headcountAtStart + headcountAtEnd) / 2.0;
    }

    /** Hires ÷ average headcount. */
    public Share inflow() {
        return new Share(hires, averageHeadcount());
    }

    /** Leavers ÷ average headcount; can exceed 1. 1 − turnover is not retention. */
    public Share turnover() {
        return new Share(leavers(), averageHeadcount());
    }

    /** Voluntary leavers ÷ average headcount. */
    public Share voluntaryTurnover() {
        return new Share(voluntaryLeavers(), averageHeadcount());
    }

    /** Present at start and still employed by the municipality at the end ÷ headcount at start. */
    public Share retention() {
        return new Share(stayed, headcountAtStart);
    }

    /** Left within twelve months after being hired ÷ all who left. */
    public Share firstYearShare() {
        return new Share(firstYearLeavers, leavers());
    }

    /** Still employed 12 months after being hired ÷ hired 12 months before a day of this period. */
    public Share newHireRetention() {
        return new Share(anniversariesMet, anniversaries);
    }

    private long leavers(Predicate<EndReason> which) {
        return leaversByReason.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
