package nl.vaardig.learning.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown when nothing was found looks like what was typed. */
class NearnessTest {

    private static long near(String typed, String name) {
        return new Nearness(SearchWords.of(typed).words()).of(new Bilingual(name, name));
    }

    @ParameterizedTest
    @CsvSource({
        "excle, Excel",
        "grafeiken, Grafieken die spreken",
        "databeheerder, Databeheer",
        "communiceren, Communicatie",
        "cafe, Café",
        "informatiebeveliging, Informatiebeveiliging"
    })
    void aSlipOrAnotherEndingIsNear(String typed, String name) {
        assertEquals(1, near(typed, name));
    }

    @ParameterizedTest
    @CsvSource({
        "kantklossen, Working together digitally",
        "samenhang, Samenwerken",
        "digibeet, Digitaal samenwerken",
        "bomen, Boeken"
    })
    void anotherWordIsNotNear(String typed, String name) {
        assertEquals(0, near(typed, name));
    }

    @ParameterizedTest
    @CsvSource({"ai, AI", "git, Git"})
    void shortWordsAreNearNothing(String typed, String name) {
        assertEquals(0, near(typed, name));
        assertTrue(new Nearness(List.of(typed)).isEmpty());
    }

    @Test
    void theMoreWordsTheNearer() {
        assertEquals(2, near("grafieken tellen", "Tellen met grafieken"));
        assertEquals(1, near("grafieken tellen", "Grafieken die spreken"));
        assertEquals(0, near("", "Grafieken"));
    }

    @Test
    void twoSlipsAreTooManyInAShortWord() {
        assertTrue(Nearness.isNear("privacyy", "privacie"));
        assertFalse(Nearness.isNear("tabel", "kabal"));
    }
}
