package nl.vaardig.gap.alert;

/** Why something stands on the list. */
public enum AlertKind {
    /** Below what is asked, for a skill that a strategic goal fails without (criticality 3). */
    CRITICAL_GAP,
    /** Two levels or more between self and manager, and not yet agreed in a talk. */
    TALK,
    /** The rating that counts stops counting within the time asked. */
    EXPIRING,
    /** Asked, and without any level. */
    NOT_ASSESSED,
    /** One person in a department holds a critical skill at the level asked there: bus factor 1. */
    LAST_HOLDER;

    /** Kinds about one person and one skill; the other is about a department. */
    public boolean isOfAPerson() {
        return this != LAST_HOLDER;
    }

    boolean comesFromNeeds() {
        return this == CRITICAL_GAP || this == NOT_ASSESSED;
    }
}
