package nl.vaardig.learning.quiz.item;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Written;

/** What the answers of each kind of question have to be. What is wrong is told at the field "options". */
public final class OptionRules {

    /** Of one question. */
    public static final int MOST = 12;

    private static final String FIELD = "options";

    private OptionRules() {}

    static void check(Said said, ItemKind kind, List<Option> options) {
        if (options.size() > MOST) said.fault(FIELD, "quiz.item.options.many", MOST);
        switch (kind) {
            case ONE ->
                choice(said, options, options.stream().filter(Option::right).count() == 1, "quiz.item.options.one");
            case SEVERAL ->
                choice(said, options, options.stream().anyMatch(Option::right), "quiz.item.options.several");
            case TRUE_FALSE -> truth(said, options);
            case ORDER -> few(said, options.size());
            case MATCH -> match(said, options);
            case FILL_IN -> some(said, options, "quiz.item.options.fillIn");
            case NUMBER -> {
                if (said.isSoundAt("number")) some(said, options, "quiz.item.options.number");
            }
            case OPEN -> none(said, options);
        }
        boolean hasTexts = kind != ItemKind.TRUE_FALSE && kind != ItemKind.NUMBER;
        if (hasTexts) apart(said, options);
        if (hasTexts
                && kind != ItemKind.MATCH
                && options.stream().anyMatch(option -> option.text().isBlank()))
            said.fault(FIELD, "quiz.item.options.empty");
    }

    private static void choice(Said said, List<Option> options, boolean hasRight, String key) {
        few(said, options.size());
        if (!hasRight) said.fault(FIELD, key);
    }

    private static void truth(Said said, List<Option> options) {
        boolean isOne =
                options.size() == 2 && options.get(0).right() != options.get(1).right();
        if (!isOne) said.fault(FIELD, "quiz.item.options.trueFalse");
    }

    private static void match(Said said, List<Option> options) {
        few(said, options.stream().filter(option -> !option.text().isBlank()).count());
        if (options.stream().anyMatch(option -> option.partner().isBlank()))
            said.fault(FIELD, "quiz.item.options.partner");
    }

    private static void few(Said said, long count) {
        if (count < 2) said.fault(FIELD, "quiz.item.options.few");
    }

    private static void some(Said said, List<Option> options, String key) {
        if (options.isEmpty()) said.fault(FIELD, key);
    }

    private static void none(Said said, List<Option> options) {
        if (!options.isEmpty()) said.fault(FIELD, "quiz.item.options.open");
    }

    /** Two answers that look the same can't be told apart by who chooses. */
    private static void apart(Said said, List<Option> options) {
        Set<String> texts = new HashSet<>();
        for (Option option : options) {
            Bilingual text = option.text();
            if (!text.isBlank() && !texts.add(Written.lookingAlike(text.nl() + "\n" + text.en())))
                said.fault(FIELD, "quiz.item.options.same", text.in("nl"));
        }
    }
}
