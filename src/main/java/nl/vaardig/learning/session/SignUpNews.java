package nl.vaardig.learning.session;

/** What happened to a sign-up that the person didn't do. */
public enum SignUpNews {
    MOVED_UP,
    SKIPPED,
    CHANGED,
    CANCELLED,
    REMOVED
}
