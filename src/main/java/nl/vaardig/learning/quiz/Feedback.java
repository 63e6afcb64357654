package nl.vaardig.learning.quiz;

/** When people are told how an answer was. What is right is never told before the answer is final. */
public enum Feedback {
    /** As soon as an answer is given for good, question by question. */
    EACH,
    /** When the whole quiz is handed in. */
    END
}
