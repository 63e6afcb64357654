package nl.vaardig.learning.quiz.attempt;

/** Where an attempt stands. */
public enum AttemptState {
    UNDER_WAY,
    /** Handed in, and a person looks at an open answer first. */
    REVIEW,
    PASSED,
    FAILED;

    public boolean isKnown() {
        return this == PASSED || this == FAILED;
    }
}
