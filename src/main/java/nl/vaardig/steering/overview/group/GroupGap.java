package nl.vaardig.steering.overview.group;

import java.util.OptionalDouble;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.privacy.smallgroup.Share;

/**
 * The gap of a group of people.
 *
 * @param people          different people of whom at least one of the skills is asked
 * @param sum             their gaps added up; its people short are different people too
 * @param importanceShort Σ w over the open pairs: for one skill, people short × their mean importance
 */
public record GroupGap(long people, GapSum sum, long importanceShort) {

    public static final GroupGap NONE = new GroupGap(0, GapSum.NONE, 0);

    /** The mean importance (1–5) of what is short; empty when nothing is. */
    public OptionalDouble meanImportanceShort() {
        return sum.open() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) importanceShort / sum.open());
    }

    /** Requirements met, of those assessed or, reading unknown as level 0, of all. */
    public Share met(boolean unknownIsZero) {
        return unknownIsZero ? sum.pessimisticShareMeeting() : sum.shareMeeting();
    }

    /** Σ w·k·g. */
    public long weightedGap(boolean unknownIsZero) {
        return unknownIsZero ? sum.pessimisticWeightedGap() : sum.weightedGap();
    }

    /** Σ w·k·R, the most the weighted gap can be. */
    public long weightedNeed(boolean unknownIsZero) {
        return unknownIsZero ? sum.weightedNeedAll() : sum.weightedNeedKnown();
    }

    /** Σ w·k·g ÷ Σ w·k·R, 0–1; empty when there is nothing to divide by. */
    public OptionalDouble normalised(boolean unknownIsZero) {
        return unknownIsZero ? sum.pessimisticNormalisedGap() : sum.normalisedGap();
    }

    public Share notAssessed() {
        return new Share(sum.notAssessed(), sum.requirements());
    }
}
