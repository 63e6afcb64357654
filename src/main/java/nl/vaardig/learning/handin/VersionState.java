package nl.vaardig.learning.handin;

/** Where a version that somebody handed in stands. */
public enum VersionState {
    /** Nobody opened it: it can be replaced and withdrawn. */
    WAITING,
    /** A reviewer reads it. Asking it back is up to the reviewer. */
    OPENED,
    ACCEPTED,
    /** With words why. Another version can be handed in. */
    NOT_YET,
    /** By a later version, before anybody opened it. */
    REPLACED,
    /** By the learner, before anybody opened it: nobody else reads it. */
    WITHDRAWN;

    /** The last word has not been said. */
    public boolean isOpen() {
        return this == WAITING || this == OPENED;
    }
}
