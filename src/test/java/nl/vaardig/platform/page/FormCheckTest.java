package nl.vaardig.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.who.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {

    private final FormCheck check = new FormCheck("en");

    @Test
    void takesWhatIsRight() {
        assertEquals("Waterveen", check.text("name", " Waterveen ", 120));
        assertEquals(12, check.number("weeks", " 12 ", 1, 104));
        assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), check.date("from", "2028-02-29"));
        assertEquals(Optional.of(Role.BOARD), check.choice("role", Role.class, "BOARD"));
        assertFalse(check.failed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "51", "5.5", "vijf", "99999999999"})
    void refusesANumberOutsideTheRange(String typed) {
        check.number("group", typed, 5, 50);
        assertEquals("Enter a whole number from 5 to 50.", check.errors().get("group"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2042", "twintig"})
    void aYearIsSaidWithoutASignBetweenItsThousands(String typed) {
        check.year("year", typed, 2026, 2041);
        assertEquals("Enter a whole number from 2026 to 2041.", check.errors().get("year"));
        assertEquals(2030, check.year("other", "2030", 2026, 2041));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "29-02-2028", "2027-02-29", "morgen"})
    void refusesADayThatDoesNotExist(String typed) {
        check.date("from", typed);
        assertTrue(check.failed());
    }

    @Test
    void namesEverythingAtOnceInTheOrderOfTheFields() {
        check.both("name", "", "x".repeat(201), 200);
        check.choice("role", Role.class, "KING");
        assertEquals(
                List.of("name-nl", "name-en", "role"),
                List.copyOf(check.errors().keySet()));
    }

    @Test
    void saysWhichFieldIsMeant() {
        check.named("name", "user.users.name").both("name", "", "Name", 200);
        assertEquals("Name (NL): fill this in.", check.errors().get("name-nl"));
    }

    @Test
    void showsTheFirstThingWrongWithAField() {
        check.text("name", "", 120);
        check.refuse("name", "form.choice");
        assertEquals("Fill this in.", check.errors().get("name"));
    }

    @Test
    void aSmileyIsOneCharacter() {
        FormCheck check = new FormCheck("nl");
        String smileys = "\uD83D\uDE00".repeat(10);
        assertEquals(smileys, check.text("reason", smileys, 10));
        assertFalse(check.failed());
        assertEquals(smileys, Given.text(smileys, 10, "reason"));
        check.text("reason", smileys + "!", 10);
        assertTrue(check.errors().get("reason").endsWith("Het zijn er nu 11."));
    }
}
