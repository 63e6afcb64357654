package nl.vaardig.inventory.objection;

/** What came of an objection. */
public enum Verdict {
    /** The rating no longer counts. */
    UPHELD,
    /** The rating keeps counting, for the reason in the answer. */
    NOT_UPHELD
}
