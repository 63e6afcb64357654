package nl.vaardig.learning.quiz.item;

import java.math.BigDecimal;
import nl.vaardig.platform.words.Bilingual;

/**
 * One answer of a question. It is named by its place in its version, 1 for the first, wherever it is shown.
 *
 * @param partner   of a question that matches, what belongs to it; else empty
 * @param feedback  told to who gave this answer
 * @param number    of a question with a number; else null
 * @param tolerance how far from it is right too, 0 or more; null without a number
 */
public record Option(
        Bilingual text, Bilingual partner, boolean right, Bilingual feedback, BigDecimal number, BigDecimal tolerance) {

    public static final int LONGEST_TEXT = 250;
    public static final int LONGEST_FEEDBACK = 1000;

    static final Bilingual NOTHING = new Bilingual("", "");

    public Option {
        text = text == null ? NOTHING : text;
        partner = partner == null ? NOTHING : partner;
        feedback = feedback == null ? NOTHING : feedback;
    }

    public static Option of(Bilingual text, boolean right, Bilingual feedback) {
        return new Option(text, NOTHING, right, feedback, null, null);
    }

    public static Option pair(Bilingual text, Bilingual partner) {
        return new Option(text, partner, true, NOTHING, null, null);
    }

    public static Option number(BigDecimal number, BigDecimal tolerance, Bilingual feedback) {
        return new Option(NOTHING, NOTHING, true, feedback, number, tolerance);
    }

    /** True and false have no text of their own: the first is true. */
    public static Option truth(boolean right, Bilingual feedback) {
        return of(NOTHING, right, feedback);
    }
}
