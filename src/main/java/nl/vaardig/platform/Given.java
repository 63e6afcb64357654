package nl.vaardig.platform;

import java.math.BigDecimal;

/** Checks on what a constructor is given. Breaking one is a malformed value, not a refusal by a rule. */
public final class Given {

    private Given() {}

    public static <T> T present(T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException(what + " is missing");
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
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = Written.tidy(value, max);
        if (text.isEmpty()) {
            return null;
        }
        if (Written.length(text) > max) {
            throw new IllegalArgumentException(what + " is longer than " + max + " characters");
        }
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
        if (Math.max(Written.length(value.nl()), Written.length(value.en())) > max) {
            throw new IllegalArgumentException(what + " is longer than " + max + " characters");
        }
        return value;
    }

    public static int between(int low, int high, int value, String what) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(what + " " + value + " is not between " + low + " and " + high);
        }
        return value;
    }

    public static BigDecimal between(long low, long high, BigDecimal value, String what) {
        present(value, what);
        if (value.compareTo(BigDecimal.valueOf(low)) < 0 || value.compareTo(BigDecimal.valueOf(high)) > 0) {
            throw new IllegalArgumentException(what + " " + value + " is not between " + low + " and " + high);
        }
        return value;
    }
}
