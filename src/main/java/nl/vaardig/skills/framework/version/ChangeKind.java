package nl.vaardig.skills.framework.version;

/** In what way; one skill can change in several. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    /** Another name in at least one language. */
    RENAMED,
    /** Another code, under the same identifier. */
    RECODED,
    /** It has other levels than before. */
    RELEVELLED,
    /** The same levels, described in other words. */
    REWRITTEN,
    /** The same skill under another identifier, with everything that hangs on it. */
    IDENTIFIER_CORRECTED
}
