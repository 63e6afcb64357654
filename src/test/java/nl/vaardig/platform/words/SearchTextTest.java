package nl.vaardig.platform.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void everyWordHasToOccur() {
        SearchText text = SearchText.of("  anna   vries ");
        assertEquals(List.of("anna", "vries"), text.words());
        assertEquals("(1 = 1 and e.name like :word0 escape '!' and e.name like :word1 escape '!')", text.in("e.name"));
    }

    @Test
    void twoInOneQueryHaveNamesOfTheirOwn() {
        assertEquals(
                "(1 = 1 and l.viewer like :viewer0 escape '!')",
                SearchText.of("viewer", "bosch").in("l.viewer"));
    }

    /** The collation of the database does the rest. */
    @Test
    void aShortWordBeginsAWord() {
        SearchText text = SearchText.of("AI");
        assertTrue(text.occursIn("AI verantwoord inzetten") && text.occursIn("Werken met (ai)"));
        assertFalse(text.occursIn("Samenwerken in de keten, chain cooperation"));
        assertTrue(text.in("s.name").startsWith("(1 = 1 and concat(' ', replace("));
    }

    /** As a Mac writes a file name: e and an accent apart. */
    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertEquals(List.of("caf\u00e9"), SearchText.of("cafe\u0301").words());
        assertTrue(SearchText.of("cafe\u0301").occursIn("Caf\u00e9 Zuid"));
        assertTrue(SearchText.of("cafe").occursIn("Caf\u00e9 Zuid"));
    }

    @Test
    void nothingTypedFindsEverything() {
        assertTrue(SearchText.of(null).isEmpty());
        assertEquals("(1 = 1)", SearchText.of(" ").in("e.name"));
    }

    @Test
    void signsOfAPatternStandForThemselves() {
        assertEquals("%100!%!_!!%", SearchText.containing("100%_!"));
    }

    @Test
    void aWholeStoryIsCutOff() {
        assertEquals(
                6,
                SearchText.of("een twee drie vier vijf zes zeven acht").words().size());
    }
}
