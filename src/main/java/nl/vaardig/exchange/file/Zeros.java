package nl.vaardig.exchange.file;

import java.util.Set;

/** Spreadsheets take 000123 for a number and keep 123: codes that differ in leading zeros only may be meant as one. */
public final class Zeros {

    private static final int MOST = 12;

    private Zeros() {}

    /** The known code that differs from this one in leading zeros only; null when there is none. */
    public static String otherwise(String code, Set<String> known) {
        String bare = bare(code);
        if (bare.isEmpty() || !bare.chars().allMatch(Character::isDigit)) return null;
        for (int zeros = 0; zeros <= MOST; zeros++) {
            String other = "0".repeat(zeros) + bare;
            if (!other.equals(code) && known.contains(other)) return other;
        }
        return null;
    }

    private static String bare(String code) {
        return code.replaceFirst("^0+", "");
    }
}
