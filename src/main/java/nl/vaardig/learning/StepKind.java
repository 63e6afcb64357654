package nl.vaardig.learning;

/** What someone does in a step. */
public enum StepKind {
    READING,
    COURSE,
    PRACTICE,
    MANAGER_TALK,
    GROUP_SESSION,
    REFLECTION
}
