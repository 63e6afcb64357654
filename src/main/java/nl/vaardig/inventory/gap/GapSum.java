package nl.vaardig.inventory.gap;

import java.util.Collection;
import java.util.OptionalDouble;
import nl.vaardig.privacy.smallgroup.Share;

/**
 * Gaps added up, for one person or any group (rules.md, The gap). Sums of sums stay exact, because only numerators
 * and denominators are kept: a group's figure is a ratio of sums. Skills for which nothing is asked are left out.
 * Every figure is known-only; its pessimistic variant reads 'not assessed' as level 0.
 *
 * @param requirements      |R &gt; 0|: pairs of person and skill for which a level is asked
 * @param met               pairs known to be at or above the level
 * @param notAssessed       pairs without a rating that counts
 * @param peopleShort       people with at least one open gap; adds up correctly only over different people
 * @param weightedGap       Σ w·k·g over assessed pairs
 * @param weightedNeedKnown Σ w·k·R over assessed pairs
 * @param weightedNeedAll   Σ w·k·R over all pairs
 */
public record GapSum(
        long requirements,
        long met,
        long notAssessed,
        long peopleShort,
        long weightedGap,
        long weightedNeedKnown,
        long weightedNeedAll) {

    public static final GapSum NONE = new GapSum(0, 0, 0, 0, 0, 0, 0);

    /** @throws IllegalArgumentException when a part exceeds its whole, or is negative */
    public GapSum {
        within(met, requirements, "met");
        within(notAssessed, requirements - met, "not assessed");
        within(peopleShort, requirements - met - notAssessed, "people short");
        within(weightedNeedKnown, weightedNeedAll, "weighted need of the assessed");
        within(weightedGap, weightedNeedKnown, "weighted gap");
    }

    /** All gaps of one person; counts at most one person short. */
    public static GapSum ofPerson(Collection<Gap> gaps) {
        GapSum sum = gaps.stream().map(GapSum::of).reduce(NONE, GapSum::plus);
        return new GapSum(
                sum.requirements,
                sum.met,
                sum.notAssessed,
                Math.min(1, sum.peopleShort),
                sum.weightedGap,
                sum.weightedNeedKnown,
                sum.weightedNeedAll);
    }

    /** One gap of one person. */
    public static GapSum of(Gap gap) {
        if (!gap.isRequired()) {
            return NONE;
        }
        int need = gap.weightedNeed();
        return new GapSum(
                1,
                gap.isMet() ? 1 : 0,
                gap.isAssessed() ? 0 : 1,
                gap.isOpen() ? 1 : 0,
                gap.weighted().orElse(0),
                gap.isAssessed() ? need : 0,
                need);
    }

    /** From sums made by the database; each is described at the record's components. */
    public static GapSum ofSums(
            long requirements,
            long met,
            long notAssessed,
            long peopleShort,
            long weightedGap,
            long weightedNeedKnown,
            long weightedNeedAll) {
        return new GapSum(requirements, met, notAssessed, peopleShort, weightedGap, weightedNeedKnown, weightedNeedAll);
    }

    /** The two together; meant for different people, or for different skills of one person when people do not matter. */
    public GapSum plus(GapSum other) {
        return new GapSum(
                requirements + other.requirements,
                met + other.met,
                notAssessed + other.notAssessed,
                peopleShort + other.peopleShort,
                weightedGap + other.weightedGap,
                weightedNeedKnown + other.weightedNeedKnown,
                weightedNeedAll + other.weightedNeedAll);
    }

    /** What is left without a part of it, such as everyone without the managers. */
    public GapSum without(GapSum part) {
        return new GapSum(
                requirements - part.requirements,
                met - part.met,
                notAssessed - part.notAssessed,
                peopleShort - part.peopleShort,
                weightedGap - part.weightedGap,
                weightedNeedKnown - part.weightedNeedKnown,
                weightedNeedAll - part.weightedNeedAll);
    }

    /** Pairs with a rating that counts. */
    public long assessed() {
        return requirements - notAssessed;
    }

    /** Pairs known to be below the level. */
    public long open() {
        return requirements - notAssessed - met;
    }

    /** Σ w·k·g ÷ Σ w·k·R over what was assessed, 0–1; empty when nothing was. */
    public OptionalDouble normalisedGap() {
        return ratio(weightedGap, weightedNeedKnown);
    }

    /** 1 − normalised gap, 0–1; empty when nothing was assessed. */
    public OptionalDouble fit() {
        return ratio(weightedNeedKnown - weightedGap, weightedNeedKnown);
    }

    /** |L ≥ R| of the assessed ÷ the assessed; print {@link #notAssessed()} beside it. */
    public Share shareMeeting() {
        return new Share(met, assessed());
    }

    /** Σ w·k·g with 'not assessed' read as level 0: there the whole need is gap. */
    public long pessimisticWeightedGap() {
        return weightedGap + weightedNeedAll - weightedNeedKnown;
    }

    /** As {@link #normalisedGap()}, with 'not assessed' read as level 0; empty when nothing is asked. */
    public OptionalDouble pessimisticNormalisedGap() {
        return ratio(pessimisticWeightedGap(), weightedNeedAll);
    }

    /** As {@link #fit()}, with 'not assessed' read as level 0; empty when nothing is asked. */
    public OptionalDouble pessimisticFit() {
        return ratio(weightedNeedKnown - weightedGap, weightedNeedAll);
    }

    /** |L ≥ R| ÷ |R &gt; 0| over all pairs, 'not assessed' being level 0. */
    public Share pessimisticShareMeeting() {
        return new Share(met, requirements);
    }

    private static OptionalDouble ratio(long numerator, long denominator) {
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) numerator / denominator);
    }

    private static void within(long part, long whole, String name) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(name + " must lie between 0 and " + whole + ": " + part);
        }
    }
}
