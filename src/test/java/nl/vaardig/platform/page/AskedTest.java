package nl.vaardig.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.who.Role;
import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void takesAnEmptyValueForNone() {
        assertNull(Asked.oneOf(Role.class, " ", "role"));
        assertNull(Asked.id("", "id"));
        assertNull(Asked.number(null, "page"));
        assertNull(Asked.day("", "dueOn"));
    }

    @Test
    void readsWhatIsThere() {
        assertEquals(Role.BOARD, Asked.oneOf(Role.class, "board", "role"));
        assertEquals(12L, Asked.id(" 12 ", "id"));
        assertEquals(LocalDate.of(2028, 2, 29), Asked.day("2028-02-29", "dueOn"));
    }

    @Test
    void aWordThatIsNeitherTrueNorFalseIsNoAnswer() {
        assertTrue(Asked.yes("true", "alone") && Asked.yes("on", "alone"));
        assertFalse(Asked.yes("false", "alone") || Asked.yes("", "alone") || Asked.yes(null, "alone"));
        for (String word : new String[] {"1", "ja", "TRUE", "off"}) {
            assertEquals(
                    "alone",
                    assertThrows(BadField.class, () -> Asked.yes(word, "alone")).field());
        }
    }

    @Test
    void namesTheFieldOfWhatItCannotRead() {
        assertEquals(
                "role",
                assertThrows(BadField.class, () -> Asked.oneOf(Role.class, "KING", "role"))
                        .field());
        assertEquals(
                "id", assertThrows(BadField.class, () -> Asked.id("x", "id")).field());
        assertEquals(
                "page",
                assertThrows(BadField.class, () -> Asked.number("99999999999", "page"))
                        .field());
        assertEquals(
                "dueOn",
                assertThrows(BadField.class, () -> Asked.day("2027-02-29", "dueOn"))
                        .field());
    }
}
