package nl.vaardig.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void whatNobodySeesIsHidden() {
        for (String bad : new String[] {"a\u0000b", "a\u0007b", "a\u202eb", "a\u00adb", "a\ud800b", "a\uffffb"})
            assertTrue(Written.hidesSomething(bad), Written.shown(bad));
        assertFalse(Written.hidesSomething("Één regel\nen\tnog een 😀 𐐷"));
        assertEquals("a\ufffdb", Written.shown("a\u0000b"));
    }

    @Test
    void twinsLookAlike() {
        for (String twin : new String[] {"AB1", "ab1", "áb1", "Ａｂ１", "ab①", "𝐚b1", "ab1 ", "Ab\u00ad1"})
            assertEquals(Written.lookingAlike("Ab1"), Written.lookingAlike(twin), twin);
        assertEquals(Written.lookingAlike("Søren Weiß"), Written.lookingAlike("soren  WEISS"));
        assertNotEquals(Written.lookingAlike("A-1"), Written.lookingAlike("A1"));
    }
}
