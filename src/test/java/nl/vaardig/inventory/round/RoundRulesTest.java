package nl.vaardig.inventory.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.platform.RuleRefused;
import org.junit.jupiter.api.Test;

/** States, window and what is asked. */
class RoundRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @Test
    void goesFromDraftToOpenToClosedAndNowhereElse() {
        for (RoundState from : RoundState.values()) {
            for (RoundState to : RoundState.values()) {
                boolean next = from == RoundState.DRAFT && to == RoundState.OPEN
                        || from == RoundState.OPEN && to == RoundState.CLOSED;
                assertEquals(next, from.mayBecome(to), from + " to " + to);
            }
        }
    }

    @Test
    void canBeChangedAsADraftOnly() {
        assertTrue(RoundState.DRAFT.mayBeChanged());
        assertFalse(RoundState.OPEN.mayBeChanged());
        assertFalse(RoundState.CLOSED.mayBeChanged());
    }

    @Test
    void itsWindowHoldsBothItsFirstAndItsLastDay() {
        Window window = new Window(DAY, DAY.plusDays(9));
        assertTrue(window.contains(DAY));
        assertTrue(window.contains(DAY.plusDays(9)));
        assertFalse(window.contains(DAY.minusDays(1)));
        assertFalse(window.contains(DAY.plusDays(10)));
        assertFalse(window.isOver(DAY.plusDays(9)));
        assertTrue(window.isOver(DAY.plusDays(10)));
        assertEquals(0, window.daysLeft(DAY.plusDays(9)));
        assertEquals(-1, window.daysLeft(DAY.plusDays(10)));
    }

    @Test
    void itsWindowCanBeOneDayAndNotLess() {
        assertTrue(new Window(DAY, DAY).contains(DAY));
        RuleRefused refused = assertThrows(RuleRefused.class, () -> new Window(DAY, DAY.minusDays(1)));
        assertEquals("rule.round.closesBeforeItOpens", refused.key());
        assertThrows(IllegalArgumentException.class, () -> new Window(null, DAY));
        assertThrows(IllegalArgumentException.class, () -> new Window(DAY, null));
    }

    /** Summer time ends on 25 October 2026: that day has 25 hours, and ends at 23:00 UTC. */
    @Test
    void itClosesAtTheEndOfTheLastDayInAmsterdamOrEarlierByHand() {
        Window window = new Window(DAY, LocalDate.of(2026, 10, 25));
        Instant last = Instant.parse("2026-10-25T22:59:59.999Z");
        Instant byHand = Instant.parse("2026-10-10T08:00:00Z");
        assertEquals(Instant.parse("2026-09-30T22:00:00Z"), window.start());
        assertEquals(byHand, window.closing(byHand));
        assertEquals(last, window.closing(last));
        assertEquals(last, window.closing(Instant.parse("2026-11-03T08:00:00Z")));
    }

    @Test
    void refusesADayThatIsMissingOrOutOfPlace() {
        assertRefused(QuestionChoice.OLDER_THAN, null);
        assertRefused(QuestionChoice.ALL_OF_PROFILE, DAY);
        assertRefused(QuestionChoice.CRITICAL, DAY);
    }

    private static void assertRefused(QuestionChoice choice, LocalDate day) {
        RuleRefused refused = assertThrows(RuleRefused.class, () -> new Questions(choice, day));
        assertEquals("rule.round.olderThanWhat", refused.key());
    }

    @Test
    void refusesATurnoutThatDoesNotNest() {
        assertThrows(IllegalArgumentException.class, () -> new Turnout(1, 2, 0));
        assertThrows(IllegalArgumentException.class, () -> new Turnout(2, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Turnout(2, 1, -1));
    }
}
