package nl.vaardig.steering.coverage.fragility;

import nl.vaardig.inventory.gap.CriticalSkill;

/**
 * One skill of a unit, before and after people left.
 *
 * @param before with the holders of now
 * @param after  with those who would stay; the same skill, criticality and need
 */
public record SkillLoss(CriticalSkill before, CriticalSkill after) {

    /** The people among the leavers who hold it, 0 or more. */
    public int lost() {
        return before.holders().size() - after.holders().size();
    }

    /** Enough of them before, too few after. */
    public boolean fallsBelowNeed() {
        return !wasShort() && after.coverage().busFactor() == 0;
    }

    /** There were too few before anyone left. */
    public boolean wasShort() {
        return before.coverage().busFactor() == 0;
    }

    /** Still enough, but the next one to go leaves too few; before it could bear more. */
    public boolean becomesFragile() {
        return after.coverage().busFactor() == 1 && before.coverage().busFactor() > 1;
    }
}
