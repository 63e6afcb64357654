package nl.vaardig.inventory.round;

/** Which skills a round asks, see {@link Questions}. */
public enum QuestionChoice {
    ALL_OF_PROFILE,
    /** The skills a strategic goal gives the highest criticality. */
    CRITICAL,
    OLDER_THAN
}
