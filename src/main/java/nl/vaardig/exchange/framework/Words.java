package nl.vaardig.exchange.framework;

import nl.vaardig.platform.Bilingual;

/**
 * Texts of a file in one language or two. A language that is missing goes by the words of the other until a file in
 * that language comes; an empty text leaves what is there.
 */
final class Words {

    private Words() {}

    /** For something new: both languages, as far as there are words at all. */
    static Bilingual complete(Bilingual file) {
        return new Bilingual(file.in("nl"), file.in("en"));
    }

    /** For something that is here. */
    static Bilingual merged(Bilingual old, Bilingual file) {
        boolean goesByTheOther = old.nl().equals(old.en());
        return new Bilingual(
                one(old.nl(), file.nl(), goesByTheOther ? file.en() : ""),
                one(old.en(), file.en(), goesByTheOther ? file.nl() : ""));
    }

    private static String one(String old, String file, String other) {
        if (!file.isBlank()) return file;
        return other.isBlank() ? old : other;
    }
}
