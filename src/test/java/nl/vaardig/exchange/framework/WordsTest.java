package nl.vaardig.exchange.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.vaardig.platform.Bilingual;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void aLanguageThatIsMissingGoesByTheOther() {
        assertEquals(both("read a map", "read a map"), Words.complete(both("", "read a map")));
    }

    @Test
    void aFileInTheMissingLanguageTakesItsPlace() {
        assertEquals(
                both("een kaart lezen", "read a map"),
                Words.merged(both("read a map", "read a map"), both("een kaart lezen", "read a map")));
    }

    @Test
    void anEditInOneLanguageIsFollowedByTheOneThatGoesByIt() {
        assertEquals(
                both("use a map", "use a map"), Words.merged(both("read a map", "read a map"), both("", "use a map")));
    }

    @Test
    void aTranslationStaysWhenTheOtherLanguageChanges() {
        assertEquals(
                both("een kaart lezen", "use a map"),
                Words.merged(both("een kaart lezen", "read a map"), both("", "use a map")));
    }

    @Test
    void anEmptyTextLeavesWhatIsThere() {
        assertEquals(both("a", "b"), Words.merged(both("a", "b"), both("", "")));
    }

    private static Bilingual both(String nl, String en) {
        return new Bilingual(nl, en);
    }
}
