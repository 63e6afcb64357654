package nl.vaardig.inventory.round.trust;

/** What an offset says, for a sentence on the screen. */
public enum CalibrationMeaning {
    /** The whole interval lies within half a level of the evidence (our own number). */
    IN_STEP,
    /** The interval lies above 0: the group rates itself higher. */
    HIGHER,
    /** The interval lies below 0: the group rates itself lower. */
    LOWER,
    /** Too few, or too far apart, to tell. */
    UNCLEAR
}
