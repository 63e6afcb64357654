package nl.vaardig.learning.scorm.play;

/** How far somebody is, in the words of a package. */
public enum Completion {
    UNKNOWN,
    NOT_ATTEMPTED,
    INCOMPLETE,
    COMPLETED
}
