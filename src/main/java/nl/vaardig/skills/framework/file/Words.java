package nl.vaardig.skills.framework.file;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.casefile.PlainFramework;
import nl.vaardig.skills.framework.Skill;

/**
 * Texts of a file in one language or two. A language that is missing goes by the words of the other until a file in
 * that language comes; an empty text leaves what is there.
 *
 * @param follow whether a text that is the same in both languages stays so when the file has it in one: not where the
 *               file brings the other language, as each fills its own
 */
record Words(boolean follow) {

    /**
     * A file in one language is in the one that the words here are in when at least half of the skills that have the same
     * words in both languages have them in the file, too. Otherwise it may be the other one, and nothing is lost by
     * keeping what is there.
     *
     * @param here the skill here, by its code in the file
     */
    static Words of(FrameworkContent content, Map<String, Skill> here) {
        if (content.lacksDutch() == content.lacksEnglish()) return new Words(true);
        String language = content.lacksDutch() ? "en" : "nl";
        int all = 0;
        int same = 0;
        for (PlainFramework.Skill file : content.framework().skills()) {
            Skill old = here.get(file.code());
            List<Boolean> texts = old == null ? List.of() : compared(old, file, language);
            if (texts.isEmpty()) continue;
            all++;
            if (!texts.contains(false)) same++;
        }
        return new Words(same > 0 && same * 2 >= all);
    }

    /** Whether the file has the same, for each text that goes by the other language. */
    private static List<Boolean> compared(Skill old, PlainFramework.Skill file, String language) {
        return Stream.of(List.of(old.name(), file.name()), List.of(old.definition(), file.definition()))
                .filter(texts -> texts.get(0).nl().equals(texts.get(0).en()))
                .filter(texts -> !texts.get(0).isBlank() && !texts.get(1).isBlank())
                .map(texts -> texts.get(0).nl().equals(texts.get(1).in(language)))
                .toList();
    }

    /** For something new: both languages, as far as there are words at all. */
    static Bilingual complete(Bilingual file) {
        return new Bilingual(file.in("nl"), file.in("en"));
    }

    /** For something that is here. */
    Bilingual merged(Bilingual old, Bilingual file) {
        boolean goesByTheOther = follow && old.nl().equals(old.en());
        return new Bilingual(
                one(old.nl(), file.nl(), goesByTheOther ? file.en() : ""),
                one(old.en(), file.en(), goesByTheOther ? file.nl() : ""));
    }

    private static String one(String old, String file, String other) {
        if (!file.isBlank()) return file;
        return other.isBlank() ? old : other;
    }
}
