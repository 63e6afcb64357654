package nl.vaardig.learning.quiz.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.vaardig.learning.quiz.item.ItemFields;
import nl.vaardig.learning.quiz.item.ItemKind;
import nl.vaardig.learning.quiz.item.ItemWish;
import nl.vaardig.learning.quiz.item.Option;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;

/** Questions as a file in GIFT. What GIFT has no place for (skill, level) stands in tags in a comment, as Moodle writes them. */
public final class GiftWriter {

    private GiftWriter() {}

    public static String of(List<ItemWish> items) {
        StringBuilder file = new StringBuilder();
        items.forEach(item -> file.append(of(item)).append("\n"));
        return file.toString();
    }

    static String of(ItemWish item) {
        StringBuilder text = new StringBuilder();
        if (item.skill() != null)
            text.append("// [tag:skill=").append(key(item.skill())).append("]");
        if (item.level() != null)
            text.append(" [tag:level=").append(item.level()).append("]");
        if (item.skill() != null) text.append("\n");
        if (!item.name().isEmpty())
            text.append("::").append(GiftText.escaped(item.name())).append("::");
        text.append("[markdown]").append(GiftText.escaped(GiftText.together(item.text())));
        text.append("{").append(answers(item));
        if (!item.explanation().isBlank()) text.append("####").append(GiftText.answer(item.explanation()));
        return text.append("}\n").toString();
    }

    /** A skill by the code of its framework and its own. */
    static String key(Skill skill) {
        return skill.framework().code() + "/" + skill.code();
    }

    private static String answers(ItemWish item) {
        List<Option> options = item.options();
        if (item.kind() == ItemKind.OPEN) return "";
        if (item.kind() == ItemKind.TRUE_FALSE) return truth(options);
        StringBuilder text = new StringBuilder();
        if (item.kind() == ItemKind.NUMBER) text.append("#");
        if (item.kind() == ItemKind.ORDER) text.append(">0 ALL VERTICAL ABSOLUTE_POSITION");
        for (Option option : options) text.append("\n").append(line(item.kind(), option, options));
        return text.append("\n").toString();
    }

    private static String line(ItemKind kind, Option option, List<Option> all) {
        String text = GiftText.answer(option.text());
        return switch (kind) {
            case ONE -> (option.right() ? "=" : "~") + text + feedback(option);
            case SEVERAL -> "~%" + weight(option.right(), all) + "%" + text + feedback(option);
            case FILL_IN -> "=" + text + feedback(option);
            case MATCH -> "=" + text + " " + GiftText.ARROW + " " + GiftText.answer(option.partner());
            case NUMBER ->
                "=" + ItemFields.decimal(option.number(), "en") + ":" + ItemFields.decimal(option.tolerance(), "en")
                        + feedback(option);
            case ORDER -> text;
            case TRUE_FALSE, OPEN -> throw new IllegalStateException(kind + " has no lines");
        };
    }

    /** Of all right ones together 100 %; a wrong one takes as much away as a right one gives. */
    private static String weight(boolean right, List<Option> all) {
        long rights = all.stream().filter(Option::right).count();
        BigDecimal share = BigDecimal.valueOf(100).divide(BigDecimal.valueOf(rights), 5, RoundingMode.HALF_UP);
        return (right ? "" : "-") + share.stripTrailingZeros().toPlainString();
    }

    /** Moodle wants what is said to who had it wrong first. */
    private static String truth(List<Option> options) {
        boolean isTrue = options.get(0).right();
        Bilingual wrong = options.get(isTrue ? 1 : 0).feedback();
        Bilingual right = options.get(isTrue ? 0 : 1).feedback();
        String word = isTrue ? "TRUE" : "FALSE";
        if (right.isBlank()) return wrong.isBlank() ? word : word + "#" + said(wrong);
        return word + "#" + said(wrong) + "#" + said(right);
    }

    private static String feedback(Option option) {
        return option.feedback().isBlank() ? "" : "#" + said(option.feedback());
    }

    private static String said(Bilingual feedback) {
        return GiftText.answer(feedback);
    }
}
