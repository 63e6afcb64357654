package nl.vaardig.learning.path;

import java.math.BigDecimal;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.material.Material;
import nl.vaardig.platform.words.Bilingual;

/**
 * What is said of a step of a draft.
 *
 * @param hours        null: they follow from the words of the text
 * @param course       only of a step of that kind; null: none, or one that people choose themselves
 * @param material     of the kind that the step's kind asks for; null: none yet, or a session outside of this list
 * @param gateQuestion null or empty: no gate
 * @param evidence     whether people tell or show what they made
 * @param days         after the start, 0 to {@value #MOST_DAYS}; null: no day
 */
public record StepSaid(
        StepKind kind,
        Bilingual title,
        Bilingual text,
        BigDecimal hours,
        Course course,
        Material material,
        Bilingual gateQuestion,
        boolean evidence,
        Integer days) {

    /** Steps of a path. */
    public static final int MOST = 300;

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_TEXT = 16_000;
    public static final int LONGEST_QUESTION = 1000;
    public static final int MOST_HOURS = 9999;
    public static final int MOST_DAYS = 1000;

    private static final Bilingual NOTHING = new Bilingual("", "");

    public Bilingual question() {
        return gateQuestion == null ? NOTHING : gateQuestion;
    }

    /** All that is to be in English too. */
    public String dutch() {
        return (title.nl() + "\n\n" + text.nl() + "\n\n" + question().nl()).strip();
    }

    public String english() {
        return (title.en() + "\n\n" + text.en() + "\n\n" + question().en()).strip();
    }

    /** Nothing in one language of what is said in the other. */
    public boolean lacks(String language) {
        return lacks(title, language) || lacks(text, language) || lacks(question(), language);
    }

    private static boolean lacks(Bilingual text, String language) {
        boolean english = "en".equals(language);
        return (english ? text.en() : text.nl()).isBlank() && !text.isBlank();
    }
}
