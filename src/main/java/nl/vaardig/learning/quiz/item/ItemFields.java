package nl.vaardig.learning.quiz.item;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;

/** A question as the fields of its form: its answers are rows with a number behind their names. A file is read as a form too. */
public final class ItemFields {

    /** Largest number to be asked, below and above zero. */
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private static final int MOST_DECIMALS = 6;

    private ItemFields() {}

    public static Sent typed(MultivaluedMap<String, String> fields, String language) {
        return named(Sent.form(fields, language));
    }

    /** Fields that a file says. */
    public static Sent said(Map<String, List<String>> fields, String language) {
        MultivaluedMap<String, String> all = new MultivaluedHashMap<>();
        all.putAll(fields);
        return named(Sent.form(all, language));
    }

    private static Sent named(Sent sent) {
        for (String field : List.of("name", "skill", "level", "text", "explanation", "number", "tolerance"))
            sent.named(field, "quiz.item.edit." + field);
        for (int row = 1; row <= OptionRules.MOST; row++)
            sent.named("text" + row, "quiz.item.edit.option", row)
                    .named("partner" + row, "quiz.item.edit.partner", row)
                    .named("feedback" + row, "quiz.item.edit.feedback", row);
        return sent;
    }

    /** @param language of who typed the numbers */
    public static ItemWish read(Sent sent, Known<Skill> skills, String language) {
        return ItemWish.read(sent, skills, () -> options(sent, language));
    }

    private static List<Option> options(Sent sent, String language) {
        ItemKind kind = Known.of(ItemKind.class).find(sent.typed("kind"));
        if (kind == null || kind == ItemKind.OPEN) return List.of();
        if (kind == ItemKind.NUMBER) return number(sent, language);
        List<Option> options = new ArrayList<>();
        int rows = kind == ItemKind.TRUE_FALSE ? 2 : OptionRules.MOST;
        for (int row = 1; row <= rows; row++) {
            Bilingual text = text(sent, "text" + row, Option.LONGEST_TEXT);
            Bilingual partner = text(sent, "partner" + row, Option.LONGEST_TEXT);
            Bilingual feedback = text(sent, "feedback" + row, Option.LONGEST_FEEDBACK);
            boolean isEmpty = text.isBlank() && partner.isBlank() && feedback.isBlank() && !sent.has("right", row);
            if (kind == ItemKind.TRUE_FALSE) options.add(Option.truth(sent.has("right", row), feedback));
            else if (!isEmpty && kind == ItemKind.MATCH) options.add(Option.pair(text, partner));
            else if (!isEmpty) options.add(Option.of(text, !kind.isChoice() || sent.has("right", row), feedback));
        }
        return options;
    }

    private static List<Option> number(Sent sent, String language) {
        BigDecimal number = decimal(sent, "number", language);
        BigDecimal tolerance = sent.isSaid("tolerance") ? decimal(sent, "tolerance", language) : BigDecimal.ZERO;
        if (tolerance != null && tolerance.signum() < 0) sent.fault("tolerance", "quiz.item.numberWrong");
        if (number == null) return List.of();
        return List.of(Option.number(number, tolerance, text(sent, "feedback1", Option.LONGEST_FEEDBACK)));
    }

    private static BigDecimal decimal(Sent sent, String field, String language) {
        BigDecimal number = Marking.number(sent.typed(field), language)
                .map(one -> new BigDecimal(one.stripTrailingZeros().toPlainString()))
                .filter(ItemFields::fits)
                .orElse(null);
        if (number == null) sent.fault(field, "quiz.item.numberWrong");
        return number;
    }

    static boolean fits(BigDecimal number) {
        return number.abs().compareTo(MOST) <= 0 && number.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    private static Bilingual text(Sent sent, String field, int longest) {
        Bilingual text = sent.optionalBoth(field, longest);
        return text == null ? Option.NOTHING : text;
    }

    /** Field to what stands in it. */
    public static Map<String, List<String>> of(ItemWish wish, String language) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        put(fields, "kind", wish.kind());
        put(fields, "name", wish.name());
        put(fields, "skill", wish.skill() == null ? null : wish.skill().id());
        put(fields, "level", wish.level());
        put(fields, "text", wish.text());
        put(fields, "explanation", wish.explanation());
        List<String> right = new ArrayList<>();
        for (int row = 1; row <= wish.options().size(); row++) {
            Option option = wish.options().get(row - 1);
            put(fields, "text" + row, option.text());
            put(fields, "partner" + row, option.partner());
            put(fields, "feedback" + row, option.feedback());
            put(fields, "number", decimal(option.number(), language));
            put(fields, "tolerance", decimal(option.tolerance(), language));
            if (option.right()) right.add(String.valueOf(row));
        }
        fields.put("right", right);
        return fields;
    }

    /** As people write it in their language, without a sign between thousands. */
    public static String decimal(BigDecimal number, String language) {
        if (number == null) return null;
        String plain = number.stripTrailingZeros().toPlainString();
        return "nl".equals(language) ? plain.replace('.', ',') : plain;
    }

    private static void put(Map<String, List<String>> fields, String field, Bilingual text) {
        put(fields, field + "-nl", text.nl());
        put(fields, field + "-en", text.en());
    }

    private static void put(Map<String, List<String>> fields, String field, Object value) {
        if (value != null && !"".equals(value)) fields.put(field, List.of(value.toString()));
    }
}
