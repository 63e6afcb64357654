package nl.vaardig.talent;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.vaardig.organisation.EndReason;
import nl.vaardig.privacy.Share;

/**
 * People coming, moving and going in a period (DOMAIN, section 6). Counted in people, not in appointments or fte; a
 * re-hire after a longer break is a person leaving and a person hired. What counts as inside is what is handed in: for
 * a department a change of department is coming and going, for a regional pool the municipalities are one.
 * <p>The opening headcount is taken before the first day's hires, the closing one after the last day's leavers, so
 * start + hires − leavers = end, and one period's end is the next one's start.
 *
 * @param headcountAtStart people employed on the first day who were already employed the day before
 * @param headcountAtEnd   people employed on the last day who do not leave with it
 * @param hires            spells that start in the period
 * @param internalMoves    see {@link EmploymentSpell#movesIn}; one person can move more than once
 * @param leaversByReason  spells whose last day lies in the period, every reason included
 * @param stayed           people in the headcount at start who are, unbroken, in the headcount at end
 * @param anniversaries    spells whose first anniversary lies in the period: the people hired 12 months earlier
 * @param anniversariesMet those of them still employed on it
 */
public record Flows(Period period, long headcountAtStart, long headcountAtEnd, long hires, long internalMoves,
                    Map<EndReason, Long> leaversByReason, long stayed, long anniversaries, long anniversariesMet) {

    public Flows {
        leaversByReason = Map.copyOf(leaversByReason);
    }

    /** @param employments all appointments of the group, whole histories rather than only those of the period */
    public static Flows of(Collection<Employment> employments, Period period) {
        List<EmploymentSpell> spells = EmploymentSpell.of(employments);
        Predicate<EmploymentSpell> atStart = spell -> spell.carriesInto(period.start());
        Predicate<EmploymentSpell> atEnd = spell -> spell.carriesInto(period.end().plusDays(1));
        Predicate<EmploymentSpell> anniversary = spell -> period.contains(spell.firstAnniversary());
        Predicate<EmploymentSpell> met = spell -> spell.carriesInto(spell.firstAnniversary());
        return new Flows(period, count(spells, atStart), count(spells, atEnd),
                count(spells, spell -> period.contains(spell.start())),
                spells.stream().mapToLong(spell -> spell.movesIn(period)).sum(),
                spells.stream().filter(spell -> spell.endsIn(period)).collect(
                        groupingBy(EmploymentSpell::endReason, () -> new EnumMap<>(EndReason.class), counting())),
                count(spells, atStart.and(atEnd)), count(spells, anniversary), count(spells, anniversary.and(met)));
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

    /** Internal moves ÷ average headcount. */
    public Share throughflow() {
        return new Share(internalMoves, averageHeadcount());
    }

    /** Leavers ÷ average headcount; can exceed 1. 1 − turnover is not retention. */
    public Share turnover() {
        return new Share(leavers(), averageHeadcount());
    }

    /** Voluntary leavers ÷ average headcount. */
    public Share voluntaryTurnover() {
        return new Share(voluntaryLeavers(), averageHeadcount());
    }

    /** Present at start and still at end ÷ headcount at start. */
    public Share retention() {
        return new Share(stayed, headcountAtStart);
    }

    /** Still employed 12 months after being hired ÷ hired 12 months before a day of this period. */
    public Share newHireRetention() {
        return new Share(anniversariesMet, anniversaries);
    }

    private long leavers(Predicate<EndReason> which) {
        return leaversByReason.entrySet().stream().filter(entry -> which.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue).sum();
    }

    private static long count(List<EmploymentSpell> spells, Predicate<EmploymentSpell> which) {
        return spells.stream().filter(which).count();
    }
}
