package nl.vaardig.inventory;

import java.time.Instant;
import nl.vaardig.platform.Bilingual;

/**
 * A rating as it is shown: the fact, and the words around it.
 *
 * @param rater name of the account that entered it; null when it was imported
 * @param round name of the round it belongs to, or null
 * @param setAside when it was taken back or objected to; from then on it doesn't count. Null = it was not
 */
public record RatingLine(long skillId, RatingFact fact, String note, String rater, Bilingual round, Instant setAside) {

    public boolean isSetAside() {
        return setAside != null;
    }

    public int level() {
        return fact.level();
    }

    public RatingSource source() {
        return fact.source();
    }
}
