package nl.vaardig.learning.path;

/** What someone does in a step. */
public enum StepKind {
    READING,
    COURSE,
    PRACTICE,
    MANAGER_TALK,
    GROUP_SESSION,
    REFLECTION
}
