package nl.vaardig.skills.framework.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Words SAME = new Words(true);

    @Test
    void aLanguageThatIsMissingGoesByTheOther() {
        assertEquals(both("read a map", "read a map"), Words.complete(both("", "read a map")));
    }

    @Test
    void aFileInTheMissingLanguageTakesItsPlace() {
        assertEquals(
                both("een kaart lezen", "read a map"),
                SAME.merged(both("read a map", "read a map"), both("een kaart lezen", "read a map")));
    }

    @Test
    void anEditInOneLanguageIsFollowedByTheOneThatGoesByIt() {
        assertEquals(
                both("use a map", "use a map"), SAME.merged(both("read a map", "read a map"), both("", "use a map")));
    }

    @Test
    void aTranslationStaysWhenTheOtherLanguageChanges() {
        assertEquals(
                both("een kaart lezen", "use a map"),
                SAME.merged(both("een kaart lezen", "read a map"), both("", "use a map")));
    }

    @Test
    void anEmptyTextLeavesWhatIsThere() {
        assertEquals(both("a", "b"), SAME.merged(both("a", "b"), both("", "")));
    }

    @Test
    void aFileInTheOtherLanguageFillsItsOwnAndLeavesWhatIsThere() {
        assertEquals(
                both("een kaart lezen", "read a map"),
                new Words(false).merged(both("read a map", "read a map"), both("een kaart lezen", "")));
    }

    private static Bilingual both(String nl, String en) {
        return new Bilingual(nl, en);
    }
}
