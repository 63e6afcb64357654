package nl.vaardig.learning.quiz.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The simple HTML of a question as Markdown. Anything that Markdown has no word for is told, and not left out. */
final class HtmlAsMarkdown {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>");
    private static final Pattern MULTILANG = Pattern.compile("\\s+lang=\"\\w+\"\\s+class=\"multilang\"");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]+);");
    private static final Pattern MARKS = Pattern.compile("[*_`\\[\\]#\\\\]");
    private static final Map<String, String> BETWEEN = Map.of(
            "b", "**", "strong", "**", "i", "*", "em", "*", "code", "`", "p", "\n\n", "div", "\n\n", "ul", "\n\n", "ol",
            "\n\n");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "euro", "€");

    private HtmlAsMarkdown() {}

    /** @throws NotUnderstood with the name of a tag that it doesn't know */
    static String of(String html) {
        StringBuilder text = new StringBuilder();
        Matcher tag = TAG.matcher(html);
        int at = 0;
        while (tag.find()) {
            text.append(words(html.substring(at, tag.start()))).append(mark(tag));
            at = tag.end();
        }
        text.append(words(html.substring(at)));
        return text.toString().replaceAll("\n{3,}", "\n\n").strip();
    }

    private static String mark(Matcher tag) {
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        boolean closes = !tag.group(1).isEmpty();
        if (name.equals("span") && (closes || MULTILANG.matcher(tag.group(3)).matches())) return tag.group();
        if (name.equals("br")) return "  \n";
        if (name.equals("li")) return closes ? "" : "\n- ";
        if (BETWEEN.containsKey(name)) return BETWEEN.get(name);
        throw new NotUnderstood("quiz.gift.tag", name);
    }

    private static String words(String text) {
        String plain = ENTITY.matcher(text.replaceAll("\\s+", " "))
                .replaceAll(found -> Matcher.quoteReplacement(entity(found.group(1))));
        return MARKS.matcher(plain).replaceAll("\\\\$0");
    }

    /** By its number, decimal or hexadecimal. Half a sign or one that steers something is no text. */
    private static String sign(String name) {
        boolean isHex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int number = Integer.parseInt(name.substring(isHex ? 2 : 1), isHex ? 16 : 10);
        boolean isText = Character.isValidCodePoint(number)
                && Character.getType(number) != Character.SURROGATE
                && (!Character.isISOControl(number) || number == '\n' || number == '\t');
        if (!isText) throw new NotUnderstood("quiz.gift.tag", "&" + name + ";");
        return Character.toString(number);
    }

    private static String entity(String name) {
        if (name.startsWith("#")) return sign(name);
        if (!ENTITIES.containsKey(name)) throw new NotUnderstood("quiz.gift.tag", "&" + name + ";");
        return ENTITIES.get(name);
    }
}
