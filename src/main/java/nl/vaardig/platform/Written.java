package nl.vaardig.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody wrote, as it is kept and compared: letters in one piece, nothing unseen around it. */
public final class Written {

    /** Signs that steer a machine or turn the reading around, halves of signs, and what will never be a sign. */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n\\r\\u0085]]|[\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]|\\p{Cs}"
                    + "|[\\uFDD0-\\uFDEF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF]");

    /** Up to this length a text is one line: a name, a code, a title. */
    private static final int ONE_LINE = 255;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern BETWEEN = Pattern.compile("[\\n\\t]+");
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

    /** The same of a text that may be so long: a short one is one line, whatever a cell was typed with. */
    public static String tidy(String text, int max) {
        String lines = LINE_END.matcher(tidy(text)).replaceAll("\n");
        return max <= ONE_LINE ? BETWEEN.matcher(lines).replaceAll(" ") : lines;
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
