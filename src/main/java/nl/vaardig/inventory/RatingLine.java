package nl.vaardig.inventory;

import nl.vaardig.platform.Bilingual;

/**
 * A rating as it is shown: the fact, and the words around it.
 *
 * @param rater name of the account that entered it; null when it was imported
 * @param round name of the round it belongs to, or null
 */
public record RatingLine(long skillId, RatingFact fact, String note, String rater, Bilingual round) {

    public int level() {
        return fact.level();
    }

    public RatingSource source() {
        return fact.source();
    }
}
