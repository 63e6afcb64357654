package nl.vaardig.inventory.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClosingTest {

    /** Summer time ends on 25 October 2026: that day has 25 hours, and ends at 23:00 UTC. */
    private static final Window WINDOW = new Window(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 25));

    private static final Instant LAST = Instant.parse("2026-10-25T22:59:59.999Z");
    private static final Instant NEXT = Instant.parse("2026-10-25T23:00:00Z");
    private static final Instant IN_TIME = Instant.parse("2026-10-10T08:00:00Z");

    private final Closing closing = Closing.asPlanned(WINDOW);

    @Test
    void comesAtTheEndOfTheLastDayInAmsterdam() {
        assertEquals(LAST, closing.moment());
        assertFalse(closing.isLate(LAST));
        assertTrue(closing.isLate(NEXT));
    }

    @Test
    void beginsAtMidnightInAmsterdam() {
        assertTrue(closing.isInTime(Instant.parse("2026-09-30T22:00:00Z")));
        assertFalse(closing.isInTime(Instant.parse("2026-09-30T21:59:59.999Z")));
        assertFalse(closing.isInTime(NEXT));
    }

    @Test
    void canComeEarlierByHandAndNeverLater() {
        assertEquals(IN_TIME, Closing.at(WINDOW, IN_TIME).moment());
        assertTrue(Closing.at(WINDOW, IN_TIME).isLate(IN_TIME.plusMillis(1)));
        assertEquals(
                LAST, Closing.at(WINDOW, Instant.parse("2026-11-03T08:00:00Z")).moment());
    }
}
