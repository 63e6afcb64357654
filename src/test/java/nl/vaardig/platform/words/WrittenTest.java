package nl.vaardig.platform.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.vaardig.platform.Given;
import nl.vaardig.platform.said.Sent;
import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void lettersAreInOnePieceAndNothingUnseenIsAround() {
        assertEquals("é", Written.tidy("e\u0301"));
        assertEquals("A 1", Written.tidy("\u00a0\ufeff A 1\u2003\u200b\t"));
        assertEquals("", Written.tidy("\u200b \u00a0"));
    }

    @Test
    void aShortTextIsOneLine() {
        assertEquals("a b c", Written.tidy("a\r\nb\tc\n", 40));
        assertEquals("a\nb\tc", Written.tidy("a\r\nb\tc\n", 1000));
    }

    @Test
    void aSmileyIsOneCharacterAndNeverCutInHalf() {
        assertEquals(3, Written.length("a😀b"));
        assertEquals("a😀b", Written.cut("a😀b", 3));
        assertEquals("a…", Written.cut("a😀b", 2));
        assertEquals("😀…", Written.cut("😀😀😀", 2));
    }

    @Test
    void takesOutWhatNobodySees() {
        assertEquals("Annagnp.exe", Written.tidy("\u0000Anna\u202Egnp\u2066.exe\u0007\u200B\uFEFF", 80));
        assertEquals("Anna", Written.tidy("An\ud800na", 80));
        assertEquals("ab", Written.tidy("a\u00ad\uffffb"));
    }

    @Test
    void leavesWhatPeopleWrite() {
        for (String text :
                new String[] {"Zoë d'Arcy-Núñez", "Şükrü Öztürk", "محمد", "👩‍🚒 brandweer", "می‌خواهم", "é", "𐐷"}) {
            assertEquals(text, Written.tidy(text, 80));
        }
    }

    @Test
    void aNameIsOneLineAndANoteHasSeveral() {
        assertEquals("Anna de Vries", Written.tidy("Anna\r\nde\tVries", 80));
        assertEquals("Eerst\ndan\tdit", Written.tidy("Eerst\r\ndan\tdit", 2000));
    }

    @Test
    void whatHasNothingToSeeIsEmptyAtEveryDoor() {
        String nothing = "\u200B\u202E ";
        assertNull(Given.optionalText(nothing, 80, "name"));
        Sent sent = Sent.blank().with("name", nothing);
        assertNull(sent.text("name", 80));
        assertTrue(sent.errors().containsKey("name"));
    }

    @Test
    void twinsLookAlike() {
        for (String twin : new String[] {"AB1", "ab1", "áb1", "Ａｂ１", "ab①", "𝐚b1", "ab1 ", "Ab\u00ad1"})
            assertEquals(Written.lookingAlike("Ab1"), Written.lookingAlike(twin), twin);
        assertEquals(Written.lookingAlike("Søren Weiß"), Written.lookingAlike("soren  WEISS"));
        assertNotEquals(Written.lookingAlike("A-1"), Written.lookingAlike("A1"));
    }
}
