package nl.vaardig.learning.path;

import nl.vaardig.learning.material.MaterialKind;

/** What someone does in a step. */
public enum StepKind {
    READING,
    COURSE,
    PRACTICE,
    MANAGER_TALK,
    GROUP_SESSION,
    REFLECTION,
    QUIZ,
    HAND_IN,
    PACKAGE;

    /** What it can be given to work with; null: nothing. */
    public MaterialKind material() {
        return switch (this) {
            case QUIZ -> MaterialKind.QUIZ;
            case HAND_IN -> MaterialKind.HAND_IN;
            case PACKAGE -> MaterialKind.PACKAGE;
            case GROUP_SESSION -> MaterialKind.SESSION;
            case READING, COURSE, PRACTICE, MANAGER_TALK, REFLECTION -> null;
        };
    }

    /** Whether there is nothing to do without material. A session can be held outside of this list. */
    public boolean needsMaterial() {
        return material() != null && this != GROUP_SESSION;
    }
}
