package nl.vaardig.inventory.rating;

import java.time.Instant;
import nl.vaardig.platform.words.Bilingual;

/**
 * A rating as it is shown: the fact, and the words around it.
 *
 * @param rater name of the account that entered it; null when it was imported
 * @param round name of the round it belongs to, or null
 * @param setAside when it was taken back, objected to or revoked; from then on it doesn't count. Null = it was not
 * @param why what is known of that; null when it was not set aside
 * @param carried it repeats a rating of an earlier version of the framework: nobody said it at that moment
 */
public record RatingLine(
        long skillId,
        RatingFact fact,
        String note,
        String rater,
        Bilingual round,
        Instant setAside,
        Why why,
        boolean carried) {

    /** @param reason in words, or null; @param by name of the account, or null when a rule did it */
    public record Why(RatingSetAside.Ground ground, String reason, String by) {}

    public RatingLine(long skillId, RatingFact fact, String note, String rater, Bilingual round, Instant setAside) {
        this(skillId, fact, note, rater, round, setAside, null, false);
    }

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
