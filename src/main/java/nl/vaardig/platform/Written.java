package nl.vaardig.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody wrote, as it is kept and compared: letters in one piece, nothing unseen around it. */
public final class Written {

    /** Signs that steer a machine or turn the reading around, halves of signs, and what will never be a sign. */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\u200B\\u2060\\u00AD]|\\p{Cs}"
                    + "|[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}\\p{Cc}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Written() {}

    /** An é is one letter, whether it was sent as one or as an e with an accent behind it. */
    public static String tidy(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int from = 0;
        int to = composed.length();
        while (from < to && isUnseen(composed.charAt(from))) from++;
        while (from < to && isUnseen(composed.charAt(to - 1))) to--;
        return composed.substring(from, to);
    }

    /** Spaces of any kind, and what takes no place at all. Direction marks and joiners inside a word have a meaning. */
    private static boolean isUnseen(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || sign == '\u0085'
                || sign == '\u200B'
                || sign == '\u2060'
                || sign == '\uFEFF';
    }

    /** Whether there is a sign in it that nobody sees and that does something. */
    public static boolean hidesSomething(String text) {
        return HIDDEN.matcher(text).find();
    }

    /** The same with a sign for each hidden one, to show it. */
    public static String shown(String text) {
        return HIDDEN.matcher(text).replaceAll("\uFFFD");
    }

    /** How long a text is to its writer and to the database: a smiley is one character, not the two it is in Java. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The text, or its beginning with an ellipsis: at most so many characters, none of them cut in half. */
    public static String cut(String text, int max) {
        if (text == null || text.length() <= max || length(text) <= max) return text;
        return text.substring(0, text.offsetByCodePoints(0, max - 1)) + "…";
    }

    /** The same for texts that a reader easily takes for one another: capitals, accents, spaces and forms of letters. */
    public static String lookingAlike(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String folded = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return SPACES.matcher(strokes(folded)).replaceAll(" ").strip();
    }

    /** Letters with a stroke or grown together, which aren't made of a letter and a mark. */
    private static String strokes(String text) {
        return text.replace("ø", "o")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("ł", "l")
                .replace("ħ", "h")
                .replace("ŧ", "t")
                .replace("ı", "i")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ĳ", "ij");
    }
}
