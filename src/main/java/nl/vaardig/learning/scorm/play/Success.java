package nl.vaardig.learning.scorm.play;

/** Whether somebody can do it, in the words of a package. */
public enum Success {
    UNKNOWN,
    PASSED,
    FAILED
}
