package nl.vaardig.platform;

import java.util.regex.Pattern;

/**
 * A text as people see it. Taken out is what nobody typed and nobody sees, yet what makes a name look like another one
 * or turns a line round: control characters, signs that change the direction of writing, characters without a width,
 * halves of a character. The joiners between the parts of a smiley or of a Persian word stay.
 */
public final class PlainText {

    /** Up to this length a text is one line: a name, a code, a title. */
    private static final int ONE_LINE = 255;

    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\u200B\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFB\\p{Cs}]");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern BETWEEN = Pattern.compile("[\\n\\t]+");

    private PlainText() {}

    /** Without what is not seen and without the spaces around it; {@code max} is the most that it may hold. */
    public static String of(String text, int max) {
        String plain = of(text);
        return max <= ONE_LINE ? BETWEEN.matcher(plain).replaceAll(" ") : plain;
    }

    /** The same of a text that may have lines. */
    public static String of(String text) {
        if (isPlain(text)) return text.strip();
        return UNSEEN.matcher(LINE_END.matcher(text).replaceAll("\n"))
                .replaceAll("")
                .strip();
    }

    /** Nearly all texts are, and there are hundreds of thousands of them in a file. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7f || c >= 0xa0 && c < 0x300);
    }
}
