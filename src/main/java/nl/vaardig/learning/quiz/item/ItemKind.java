package nl.vaardig.learning.quiz.item;

/** How a question is answered. */
public enum ItemKind {
    ONE,
    SEVERAL,
    TRUE_FALSE,
    /** Its options are kept in the right order. */
    ORDER,
    /** Each option with its partner, where one without a text is a partner that fits nothing. */
    MATCH,
    FILL_IN,
    NUMBER,
    /** A person looks at the answer. */
    OPEN;

    public boolean isChoice() {
        return this == ONE || this == SEVERAL || this == TRUE_FALSE;
    }

    /** Whether one answer is chosen. */
    public boolean isOfOne() {
        return this == ONE || this == TRUE_FALSE;
    }

    public boolean isTyped() {
        return this == FILL_IN || this == NUMBER || this == OPEN;
    }

    /** Whether something is said of each option. */
    public boolean hasFeedback() {
        return isChoice() || this == FILL_IN || this == NUMBER;
    }
}
