package nl.vaardig.platform.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody wrote, as it is kept and compared: letters in one piece, nothing unseen around it. */
public final class Written {

    /** Up to this length a text is one line: a name, a code, a title. */
    private static final int ONE_LINE = 255;

    /**
     * What nobody typed and nobody sees, yet what makes a name look like another one or turns a line round: control
     * characters, signs that change the direction of writing, characters without a width, halves of a character and what
     * will never be one. The joiners between the parts of a smiley or of a Persian word stay.
     */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\u00AD\\u200B\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2060-\\u2069\\uFEFF"
                    + "\\uFFF9-\\uFFFB\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]|\\p{Cs}");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern BETWEEN = Pattern.compile("[\\n\\t]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}\\p{Cc}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Written() {}

    /** As it is kept in {@code max} characters: where those are few it is one line. */
    public static String tidy(String text, int max) {
        String tidy = tidy(text);
        return max <= ONE_LINE ? BETWEEN.matcher(tidy).replaceAll(" ") : tidy;
    }

    /** An é is one letter, whether it was sent as one or as an e with an accent behind it; what is unseen is gone. */
    public static String tidy(String text) {
        if (isPlain(text)) return text.strip();
        String lines = LINE_END.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("\n");
        String seen = UNSEEN.matcher(lines).replaceAll("");
        int from = 0;
        int to = seen.length();
        while (from < to && isSpace(seen.charAt(from))) from++;
        while (from < to && isSpace(seen.charAt(to - 1))) to--;
        return seen.substring(from, to);
    }

    /** Nearly all texts are, and there are hundreds of thousands of them in a file. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7f || c > 0xad && c < 0x300);
    }

    /** Spaces of any kind, also the hard ones that {@code strip} leaves. */
    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
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
