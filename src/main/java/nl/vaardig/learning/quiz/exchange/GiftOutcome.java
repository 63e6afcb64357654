package nl.vaardig.learning.quiz.exchange;

/** What comes of a question of a file. */
public enum GiftOutcome {
    ADD,
    /** The bank has one that says exactly the same. */
    THERE,
    REFUSED
}
