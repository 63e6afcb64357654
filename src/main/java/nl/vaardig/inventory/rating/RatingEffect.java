package nl.vaardig.inventory.rating;

/** What one rating does for the level: it decides, or why it doesn't. */
public enum RatingEffect {
    COUNTS,
    SET_ASIDE,
    EXPIRED,
    NOT_BY_ITSELF,
    WEAKER_SOURCE,
    LOWER,
    OLDER
}
