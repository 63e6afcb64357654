package nl.vaardig.learning.session;

/** Where somebody stands with a session. */
public enum SignUpState {
    SIGNED_UP,
    WAITING,
    /** By the person. */
    CANCELLED,
    /** By HR. */
    REMOVED;

    public boolean isOpen() {
        return this == SIGNED_UP || this == WAITING;
    }
}
