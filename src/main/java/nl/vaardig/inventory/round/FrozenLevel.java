package nl.vaardig.inventory.round;

import nl.vaardig.inventory.RatingFact;

/**
 * What a closed round says of one person and one skill; never changed again.
 *
 * @param counts   the rating that counted; null = not assessed
 * @param level    what it counted as; null = not assessed
 * @param self     the newest own level; null = none
 * @param manager  the newest level the manager gave or agreed to; null = none
 * @param answered whether the person answered in this round, rather than in an earlier one
 */
public record FrozenLevel(
        long employeeId,
        long skillId,
        RatingFact counts,
        Integer level,
        Integer self,
        Integer manager,
        boolean answered) {

    /** Both sides are there, so that their agreement can be measured. */
    public boolean isRatedByBoth() {
        return self != null && manager != null;
    }
}
