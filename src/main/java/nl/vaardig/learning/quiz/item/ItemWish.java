package nl.vaardig.learning.quiz.item;

import java.util.List;
import java.util.function.Supplier;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;

/**
 * What a question should be.
 *
 * @param name        how HR calls it; may be empty
 * @param skill       what it is about; null: nothing in particular
 * @param level       of that skill; null: any
 * @param text        Markdown, in at least one language
 * @param explanation told when the answer is final; of an open question what a good answer says
 */
public record ItemWish(
        ItemKind kind,
        String name,
        Skill skill,
        Integer level,
        Bilingual text,
        Bilingual explanation,
        List<Option> options) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_TEXT = 8000;
    public static final int LONGEST_EXPLANATION = 4000;

    /** Null when something can't be used. @param options read when the rest was: they are told otherwise by a form than by a program or a file */
    public static ItemWish read(Said said, Known<Skill> skills, Supplier<List<Option>> options) {
        ItemKind kind = said.one("kind", ItemKind.class);
        String name = said.optionalText("name", LONGEST_NAME);
        Skill skill = said.optionalKnown("skill", skills);
        Integer level = said.optionalNumber("level", 1, skill == null ? 100 : skill.topLevel());
        if (level != null && skill == null) said.fault("skill", "quiz.item.levelOfNothing");
        Bilingual text = said.optionalBoth("text", LONGEST_TEXT);
        if (text != null && text.isBlank()) said.fault("text-nl", "quiz.item.textMissing");
        Bilingual explanation = said.optionalBoth("explanation", LONGEST_EXPLANATION);
        List<Option> given = options.get();
        if (kind != null && said.isSoundAt("options")) OptionRules.check(said, kind, given);
        return said.isSound()
                ? new ItemWish(kind, name == null ? "" : name, skill, level, text, explanation, List.copyOf(given))
                : null;
    }

    public static ItemWish of(Item item) {
        ItemVersion now = item.now();
        return new ItemWish(
                item.kind(), now.name(), item.skill(), item.level(), now.text(), now.explanation(), now.options());
    }

    /** In few words: two with the same mark say the same. */
    public String mark() {
        return List.of(
                        kind,
                        name,
                        skill == null ? "" : String.valueOf(skill.id()),
                        level == null ? "" : level,
                        text,
                        explanation,
                        options)
                .toString();
    }

    /** Whether something is said in the one language and not in the other. */
    public boolean lacks(String language) {
        return lacks(text, language)
                || lacks(explanation, language)
                || options.stream()
                        .anyMatch(option -> lacks(option.text(), language)
                                || lacks(option.partner(), language)
                                || lacks(option.feedback(), language));
    }

    private static boolean lacks(Bilingual text, String language) {
        return !text.isBlank() && ("en".equals(language) ? text.en() : text.nl()).isBlank();
    }
}
