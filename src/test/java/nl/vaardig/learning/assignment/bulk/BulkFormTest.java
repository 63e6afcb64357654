package nl.vaardig.learning.assignment.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.vaardig.learning.assignment.Why;
import nl.vaardig.platform.words.Messages;
import org.junit.jupiter.api.Test;

class BulkFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        assertEquals(Set.of("path", "dueOn", "reason"), errors(Map.of()).keySet());
    }

    @Test
    void refusesADayThatHasCome() {
        assertEquals(Set.of("dueOn"), errors(filled("2026-11-22")).keySet());
        assertEquals(Set.of(), errors(filled("2026-11-23")).keySet());
    }

    @Test
    void refusesADayThatNobodyPlansFor() {
        assertTrue(errors(filled("2999-12-31")).get("dueOn").contains("22 november 2056"));
    }

    @Test
    void refusesWhatIsNoDay() {
        assertTrue(errors(filled("23-11-2026")).get("dueOn").contains("23-11-2026"));
    }

    @Test
    void takesTheDutchReasonForBothWhereThereIsNoOther() {
        Why why = form(filled("2027-01-31")).why();
        assertEquals("Omdat het helpt", why.reason().en());
        assertEquals("Omdat het helpt", why.reason().nl());
    }

    @Test
    void keepsADayThatWasFilledIn() {
        assertEquals("2027-01-31", form(filled("2027-01-31")).dueBy(TODAY).dueOn());
        assertEquals("2026-11-22", form(filled("")).dueBy(TODAY).dueOn());
    }

    private static Map<String, String> filled(String dueOn) {
        return Map.of("path", "7", "dueOn", dueOn, "reason", " Omdat het helpt ");
    }

    private static Map<String, String> errors(Map<String, String> given) {
        return form(given).errors(Messages.in("nl"), TODAY);
    }

    private static BulkForm form(Map<String, String> given) {
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
        given.forEach(form::add);
        return BulkForm.read(form);
    }
}
