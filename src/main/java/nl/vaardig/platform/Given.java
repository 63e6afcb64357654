package nl.vaardig.platform;

import java.math.BigDecimal;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Written;

/** Checks on what a constructor is given. Breaking one is a malformed value, not a refusal by a rule. */
public final class Given {

    private Given() {}

    public static <T> T present(T value, String what) {
        if (value == null) {
            throw new BadValue(what, " is missing", "form.missing");
        }
        return value;
    }

    /** A text of 1 to {@code max} characters, without the spaces around it. */
    public static String text(String value, int max, String what) {
        String text = optionalText(value, max, what);
        return present(text, what);
    }

    /** A text of at most {@code max} characters, or null where there is nothing in it. */
    public static String optionalText(String value, int max, String what) {
        String text = value == null ? "" : Written.tidy(value, max);
        if (text.isEmpty()) {
            return null;
        }
        fits(Written.length(text), max, what);
        return text;
    }

    /** A text that is there in both languages, each of at most {@code max} characters. */
    public static Bilingual both(Bilingual value, int max, String what) {
        present(value, what);
        return new Bilingual(text(value.nl(), max, what), text(value.en(), max, what));
    }

    /** A text that may be empty in either language, each of at most {@code max} characters. */
    public static Bilingual fits(Bilingual value, int max, String what) {
        present(value, what);
        Bilingual plain = new Bilingual(Written.tidy(value.nl(), max), Written.tidy(value.en(), max));
        fits(Math.max(Written.length(plain.nl()), Written.length(plain.en())), max, what);
        return plain;
    }

    private static void fits(int length, int max, String what) {
        if (length > max) {
            throw new BadValue(what, " is longer than " + max + " characters", "form.tooLong", max, length);
        }
    }

    public static int between(int low, int high, int value, String what) {
        if (value < low || value > high) {
            throw new BadValue(what, " " + value + " is not between " + low + " and " + high, "form.number", low, high);
        }
        return value;
    }

    public static BigDecimal between(long low, long high, BigDecimal value, String what) {
        present(value, what);
        if (value.compareTo(BigDecimal.valueOf(low)) < 0 || value.compareTo(BigDecimal.valueOf(high)) > 0) {
            throw new BadValue(what, " " + value + " is not between " + low + " and " + high, "form.number", low, high);
        }
        return value;
    }
}
