package nl.vaardig.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void takesOutWhatNobodySees() {
        assertEquals("Annagnp.exe", PlainText.of("\u0000Anna\u202Egnp\u2066.exe\u0007\u200B\uFEFF", 80));
        assertEquals("Anna", PlainText.of("An\ud800na", 80));
    }

    @Test
    void leavesWhatPeopleWrite() {
        for (String text :
                new String[] {"Zoë d'Arcy-Núñez", "Şükrü Öztürk", "محمد", "👩‍🚒 brandweer", "می‌خواهم", "é"}) {
            assertEquals(text, PlainText.of(text, 80));
        }
    }

    @Test
    void aNameIsOneLineAndANoteHasSeveral() {
        assertEquals("Anna de Vries", PlainText.of("Anna\r\nde\tVries", 80));
        assertEquals("Eerst\ndan\tdit", PlainText.of("Eerst\r\ndan\tdit", 2000));
    }

    @Test
    void whatHasNothingToSeeIsEmptyAtEveryDoor() {
        String nothing = "\u200B\u202E ";
        assertNull(Given.optionalText(nothing, 80, "name"));
        FormCheck check = new FormCheck("nl");
        check.text("name", nothing, 80);
        assertTrue(check.errors().containsKey("name"));
    }
}
