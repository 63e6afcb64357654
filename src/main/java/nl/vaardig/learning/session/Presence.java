package nl.vaardig.learning.session;

/** Whether somebody was there. */
public enum Presence {
    PRESENT,
    ABSENT
}
