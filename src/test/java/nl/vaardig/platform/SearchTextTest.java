package nl.vaardig.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
                SearchText.of("viewer", "bos").in("l.viewer"));
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
