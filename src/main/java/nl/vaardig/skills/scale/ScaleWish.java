package nl.vaardig.skills.scale;

import java.util.ArrayList;
import java.util.List;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Written;

/**
 * A new scale as somebody asks for it.
 *
 * @param levels names from the lowest up, {@value #FEWEST_LEVELS} to {@value #MOST_LEVELS}
 */
public record ScaleWish(String code, Bilingual name, List<Bilingual> levels) {

    /** With one level there is nothing to grow to. */
    private static final int FEWEST_LEVELS = 2;

    private static final int MOST_LEVELS = 20;
    private static final int LONGEST_LEVELS = MOST_LEVELS * (Scale.LONGEST_NAME + 2);

    /** Reads code, name, and levels in both languages with a level on each line; null when something can't be used. */
    public static ScaleWish read(Said said) {
        String code = said.text("code", Scale.LONGEST_CODE);
        Bilingual name = said.both("name", Scale.LONGEST_NAME);
        List<Bilingual> levels = levels(said);
        return said.isSound() ? new ScaleWish(code, name, levels) : null;
    }

    private static List<Bilingual> levels(Said said) {
        List<String> nl = lines(said, "levels-nl");
        List<String> en = lines(said, "levels-en");
        if (said.isSoundAt("levels-nl") && nl.size() != en.size())
            said.fault("levels-en", "framework.scale.levelsUneven", nl.size(), en.size());
        List<Bilingual> levels = new ArrayList<>();
        for (int i = 0; i < Math.min(nl.size(), en.size()); i++) levels.add(new Bilingual(nl.get(i), en.get(i)));
        return levels;
    }

    private static List<String> lines(Said said, String field) {
        String text = said.optionalText(field, LONGEST_LEVELS);
        List<String> lines = text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        boolean fits = lines.size() >= FEWEST_LEVELS
                && lines.size() <= MOST_LEVELS
                && lines.stream().allMatch(line -> Written.length(line) <= Scale.LONGEST_NAME);
        if (!fits) said.fault(field, "framework.scale.levelsWrong", FEWEST_LEVELS, MOST_LEVELS);
        return lines;
    }
}
