package nl.vaardig.learning.quiz.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.learning.quiz.item.ItemKind;
import nl.vaardig.learning.quiz.item.OptionRules;
import nl.vaardig.platform.words.Bilingual;

/** One question of GIFT as the fields of the form of a question. Of which kind it is follows from its answers. */
final class GiftQuestion {

    private static final Pattern NAME = Pattern.compile("(?s)\\s*::(.*)");
    private static final Pattern FORMAT = Pattern.compile("(?s)\\s*\\[(markdown|html|plain|moodle)](.*)");
    private static final Pattern TRUTH = Pattern.compile("(?si)\\s*(t|true|f|false)\\s*(#.*)?");
    private static final String BLANK = "_____";

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final String language;
    private boolean isHtml;

    /** @throws NotUnderstood with the reason */
    GiftQuestion(String text, String language) {
        this.language = language;
        String rest = format(name(text));
        int open = GiftText.find(rest, "{", 0);
        int close = GiftText.last(rest, "}");
        if (open < 0) throw new NotUnderstood(close < 0 ? "quiz.gift.noAnswers" : "quiz.gift.noOpening");
        if (close < open) throw new NotUnderstood("quiz.gift.noClosing");
        String body = rest.substring(open + 1, close);
        if (GiftText.find(body, "{", 0) >= 0) throw new NotUnderstood("quiz.gift.twoAnswers");
        String after = rest.substring(close + 1).strip();
        String asked = rest.substring(0, open).strip() + (after.isEmpty() ? "" : " " + BLANK + " " + after);
        say("text", asked, isHtml);
        int general = GiftText.find(body, "####", 0);
        if (general >= 0) say("explanation", body.substring(general + 4).strip());
        answers(general >= 0 ? body.substring(0, general).strip() : body.strip());
    }

    /** @param skill may be null, as may the level */
    GiftQuestion tagged(String skill, String level) {
        if (skill != null) put("skill", skill);
        if (skill != null && level != null) put("level", level);
        return this;
    }

    Map<String, List<String>> fields() {
        return fields;
    }

    private String name(String text) {
        Matcher name = NAME.matcher(text);
        if (!name.matches()) return text;
        int end = GiftText.find(name.group(1), "::", 0);
        if (end < 0) throw new NotUnderstood("quiz.gift.noNameEnd");
        put("name", GiftText.plain(name.group(1).substring(0, end)).strip());
        return name.group(1).substring(end + 2);
    }

    private String format(String text) {
        Matcher format = FORMAT.matcher(text);
        if (!format.matches()) return text;
        isHtml = format.group(1).equals("html");
        return format.group(2);
    }

    private void answers(String body) {
        Matcher truth = TRUTH.matcher(body);
        boolean pairs = body.startsWith("=") && GiftText.find(body, GiftText.ARROW, 0) >= 0;
        if (body.isEmpty()) kind(ItemKind.OPEN);
        else if (body.startsWith(">")) order(body);
        else if (body.startsWith("#")) number(body.substring(1).strip());
        else if (truth.matches()) truth(truth.group(1), truth.group(2));
        else if (pairs) match(lines(body));
        else if (GiftText.find(body, "~", 0) >= 0) choice(lines(body));
        else if (body.startsWith("=")) fillIn(lines(body));
        else throw new NotUnderstood("quiz.gift.unknownAnswers");
    }

    private static List<GiftLine> lines(String body) {
        return GiftText.cut(body, "=~").stream()
                .filter(line -> !line.isBlank())
                .map(GiftLine::of)
                .toList();
    }

    private void order(String body) {
        kind(ItemKind.ORDER);
        String[] lines = body.split("\n");
        for (int row = 1; row < lines.length; row++) say("text" + row, lines[row].strip());
    }

    private void number(String body) {
        kind(ItemKind.NUMBER);
        List<GiftLine> lines = lines(body.startsWith("=") ? body : "=" + body);
        if (lines.size() != 1 || !lines.get(0).isWhole()) throw new NotUnderstood("quiz.gift.severalNumbers");
        GiftNumber number = GiftNumber.of(GiftText.plain(lines.get(0).text()));
        put("number", number.middle(language));
        put("tolerance", number.tolerance(language));
        say("feedback1", lines.get(0).feedback());
    }

    private void truth(String word, String feedback) {
        kind(ItemKind.TRUE_FALSE);
        int right = word.toLowerCase(Locale.ROOT).startsWith("t") ? 1 : 2;
        put("right", String.valueOf(right));
        if (feedback == null) return;
        List<String> said = GiftText.cut(feedback.substring(1), "#");
        say("feedback" + (3 - right), said.get(0).strip());
        if (said.size() > 1) say("feedback" + right, said.get(1).substring(1).strip());
    }

    private void match(List<GiftLine> lines) {
        kind(ItemKind.MATCH);
        int row = 0;
        for (GiftLine line : lines) {
            int arrow = GiftText.find(line.text(), GiftText.ARROW, 0);
            if (arrow < 0 || !line.feedback().isEmpty()) throw new NotUnderstood("quiz.gift.noPair");
            row++;
            say("text" + row, line.text().substring(0, arrow).strip());
            say("partner" + row, line.text().substring(arrow + 2).strip());
        }
    }

    private void choice(List<GiftLine> lines) {
        boolean weighed = lines.stream().noneMatch(GiftLine::isRight);
        kind(weighed ? ItemKind.SEVERAL : ItemKind.ONE);
        List<String> right = new ArrayList<>();
        long weights = lines.stream()
                .filter(GiftLine::isPositive)
                .map(GiftLine::weight)
                .distinct()
                .count();
        boolean isPartly = weighed ? weights > 1 : lines.stream().anyMatch(line -> !line.isPlainChoice());
        if (isPartly) throw new NotUnderstood("quiz.gift.weights");
        for (int row = 1; row <= lines.size(); row++) {
            GiftLine line = lines.get(row - 1);
            option(row, line);
            if (line.isRight() || weighed && line.isPositive()) right.add(String.valueOf(row));
        }
        fields.put("right", right);
    }

    private void fillIn(List<GiftLine> lines) {
        kind(ItemKind.FILL_IN);
        for (int row = 1; row <= lines.size(); row++) {
            if (!lines.get(row - 1).isWhole()) throw new NotUnderstood("quiz.gift.weights");
            option(row, lines.get(row - 1));
        }
    }

    private void option(int row, GiftLine line) {
        say("text" + row, line.text());
        say("feedback" + row, line.feedback());
    }

    private void kind(ItemKind kind) {
        put("kind", kind.name());
    }

    private void put(String field, String value) {
        fields.put(field, List.of(value));
    }

    /** An answer, or what is said of one: it may have a format of its own. */
    private void say(String field, String escaped) {
        if (field.startsWith("text" + (OptionRules.MOST + 1)))
            throw new NotUnderstood("quiz.item.options.many", OptionRules.MOST);
        Matcher format = FORMAT.matcher(escaped);
        boolean hasOwn = format.matches();
        say(field, hasOwn ? format.group(2) : escaped, hasOwn ? format.group(1).equals("html") : isHtml);
    }

    /** In the languages that it says it is in. */
    private void say(String field, String escaped, boolean html) {
        String plain = GiftText.plain(escaped);
        Bilingual text = GiftText.apart(html ? HtmlAsMarkdown.of(plain) : plain, language);
        if (!text.nl().isEmpty()) put(field + "-nl", text.nl());
        if (!text.en().isEmpty()) put(field + "-en", text.en());
    }
}
