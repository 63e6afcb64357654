package nl.vaardig.learning.quiz.review;

import java.math.BigDecimal;

/** What somebody finds of an open answer. */
public enum AnswerVerdict {
    GOOD("1"),
    PARTLY("0.5"),
    NOT_YET("0");

    private final BigDecimal points;

    AnswerVerdict(String points) {
        this.points = new BigDecimal(points);
    }

    public BigDecimal points() {
        return points;
    }
}
