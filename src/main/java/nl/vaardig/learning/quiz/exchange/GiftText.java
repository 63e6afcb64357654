package nl.vaardig.learning.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.platform.words.Bilingual;

/**
 * Texts as GIFT writes them: {@code ~ = # { } :} and the backslash itself behind a backslash, a line break as {@code \n}, and an arrow that joins no pair behind one too.
 * Two languages stand in one text as the spans of Moodle's own multi-language filter; a text without them is Dutch.
 */
final class GiftText {

    private static final String SPECIAL = "~=#{}:\\";
    /** Stands between the two of a pair. */
    static final String ARROW = "->";

    private static final Pattern GUARDED = Pattern.compile("(?s)(\\[(markdown|html|plain|moodle)]|%|//|>).*");
    private static final String OPEN = "<span lang=\"%s\" class=\"multilang\">";
    private static final String CLOSE = "</span>";
    private static final Pattern TWO = Pattern.compile("(?s)" + Pattern.quote(OPEN.formatted("nl")) + "(.*?)"
            + Pattern.quote(CLOSE + OPEN.formatted("en")) + "(.*)" + CLOSE);
    private static final Pattern ONE = Pattern.compile("(?s)<span lang=\"(nl|en)\" class=\"multilang\">(.*)" + CLOSE);

    private GiftText() {}

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\n') escaped.append("\\n");
            else if (SPECIAL.indexOf(sign) >= 0 || text.startsWith(ARROW, at))
                escaped.append('\\').append(sign);
            else escaped.append(sign);
        }
        return escaped.toString();
    }

    /** A backslash before anything else stays what it is, as in a formula. */
    static String plain(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < escaped.length(); at++) {
            char sign = escaped.charAt(at);
            char next = at + 1 < escaped.length() ? escaped.charAt(at + 1) : ' ';
            boolean isEscape = next == 'n' || SPECIAL.indexOf(next) >= 0 || escaped.startsWith(ARROW, at + 1);
            if (sign != '\\' || !isEscape) plain.append(sign);
            else {
                plain.append(next == 'n' ? '\n' : next);
                at++;
            }
        }
        return plain.toString();
    }

    /** Both languages as one text, before escaping. */
    static String together(Bilingual text) {
        boolean looksMade = ONE.matcher(text.nl()).matches();
        if (text.en().isEmpty() && !looksMade) return text.nl();
        String nl = text.nl().isEmpty() ? "" : OPEN.formatted("nl") + text.nl() + CLOSE;
        String en = text.en().isEmpty() ? "" : OPEN.formatted("en") + text.en() + CLOSE;
        return nl + en;
    }

    /** @param otherwise language of a text that doesn't say in which it is */
    static Bilingual apart(String text, String otherwise) {
        Matcher two = TWO.matcher(text);
        if (two.matches()) return new Bilingual(two.group(1), two.group(2));
        Matcher one = ONE.matcher(text);
        boolean isTold = one.matches();
        String language = isTold ? one.group(1) : otherwise;
        String said = isTold ? one.group(2) : text;
        return "en".equals(language) ? new Bilingual("", said) : new Bilingual(said, "");
    }

    /** An answer that begins like a format, a weight or a comment is told to be none. */
    static String answer(Bilingual text) {
        String together = together(text);
        return (GUARDED.matcher(together).matches() ? "[plain]" : "") + escaped(together);
    }

    /** Where the sign or signs stand without a backslash before them, at or after a place; -1: nowhere. */
    static int find(String text, String signs, int from) {
        for (int at = 0; at < text.length(); at++) {
            if (at >= from && text.startsWith(signs, at)) return at;
            if (text.charAt(at) == '\\') at++;
        }
        return -1;
    }

    /** The last place of one sign without a backslash before it. */
    static int last(String text, String sign) {
        int last = -1;
        for (int at = find(text, sign, 0); at >= 0; at = find(text, sign, at + 1)) last = at;
        return last;
    }

    /** Cut before each of the signs that has no backslash before it; each piece begins with its sign, but the first. */
    static List<String> cut(String text, String signs) {
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < text.length(); at++) {
            if (signs.indexOf(text.charAt(at)) >= 0) {
                pieces.add(text.substring(begin, at));
                begin = at;
            }
            if (text.charAt(at) == '\\') at++;
        }
        pieces.add(text.substring(begin));
        return pieces;
    }
}
