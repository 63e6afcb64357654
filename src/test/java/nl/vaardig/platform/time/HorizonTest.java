package nl.vaardig.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Messages;
import org.junit.jupiter.api.Test;

class HorizonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void plansBeginTodayAndEndAtTheHorizonOrStayWhereTheyAre() {
        LocalDate past = TODAY.minusYears(3);
        LocalDate last = LocalDate.of(2056, 11, 22);
        assertEquals(TODAY, Horizon.ahead("day", TODAY, null, TODAY));
        assertEquals(last, Horizon.ahead("day", last, null, TODAY));
        assertEquals(past, Horizon.ahead("day", past, past, TODAY));
        for (LocalDate wrong : new LocalDate[] {null, past, TODAY.minusDays(1), last.plusDays(1)})
            assertThrows(BadField.class, () -> Horizon.ahead("day", wrong, null, TODAY), "" + wrong);
    }

    @Test
    void nothingIsDueBehindTheHorizon() {
        Horizon.mustHold("dueOn", LocalDate.of(2056, 11, 22), TODAY);
        BadField refused =
                assertThrows(BadField.class, () -> Horizon.mustHold("dueOn", LocalDate.of(9999, 12, 31), TODAY));
        assertEquals("form.dateRange", refused.key());
    }

    @Test
    void daysAreToldInWordsInEitherLanguage() {
        LocalDate last = TODAY.plusYears(1);
        assertEquals(
                "Kies een dag van 22 november 2026 tot en met 22 november 2027.",
                Messages.in("nl").text("form.dateRange", TODAY, last));
        assertEquals(
                "Choose a day from 22 November 2026 to 22 November 2027.",
                Messages.in("en").text("form.dateRange", TODAY, last));
    }

    @Test
    void aFormReadsADayWithinARange() {
        Sent sent = Sent.blank().with("a", "2026-11-22").with("b", "2026-11-23").with("c", "soon");
        assertEquals(TODAY, sent.date("a", TODAY, TODAY));
        assertNull(sent.date("b", TODAY, TODAY));
        assertNull(sent.date("c", TODAY, TODAY));
        Map<String, String> errors = sent.errors();
        assertEquals(Set.of("b", "c"), errors.keySet());
        assertTrue(errors.get("b").contains("22 november 2026"), errors.get("b"));
        assertTrue(errors.values().stream().noneMatch(error -> error.contains("2026-")), "never as a computer has it");
    }
}
