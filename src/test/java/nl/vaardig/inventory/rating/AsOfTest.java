package nl.vaardig.inventory.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.platform.BadField;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @Test
    void nothingOrTodayIsToday() {
        assertTrue(AsOf.parse("", TODAY).isToday());
        assertTrue(AsOf.parse(null, TODAY).isToday());
        assertTrue(AsOf.parse("2026-06-15", TODAY).isToday());
    }

    @Test
    void anEarlierDayEndsAtMidnightInAmsterdam() {
        AsOf then = AsOf.parse("2026-03-01", TODAY);
        assertTrue(then.knew(Instant.parse("2026-03-01T22:59:59.999Z")));
        assertFalse(then.knew(Instant.parse("2026-03-01T23:00:00Z")));
    }

    @Test
    void whatWasKnownMayBeAskedApart() {
        AsOf then = AsOf.parse("2026-03-01", TODAY).knownAt("2026-03-31T10:00:00Z");
        assertEquals(LocalDate.of(2026, 3, 1), then.on());
        assertTrue(then.knew(Instant.parse("2026-03-20T00:00:00Z")));
    }

    @Test
    void whatWasDecidedAfterTheDayItselfPlaysNoPart() {
        AsOf then = AsOf.parse("2026-03-01", TODAY);
        assertEquals(then.knownAt(), then.decidedBy());
        assertEquals(then.knownAt(), then.knownAt("2026-03-31T10:00:00Z").decidedBy());
        Instant before = Instant.parse("2026-02-10T10:00:00Z");
        assertEquals(before, then.knownAt(before.toString()).decidedBy());
        assertNull(AsOf.today(TODAY).decidedBy());
    }

    @Test
    void refusesWhatIsNoDateOrLiesAhead() {
        for (String wrong : new String[] {"1-3-2026", "gisteren", "2026-02-30", "2026-06-16"}) {
            assertEquals(
                    "on",
                    assertThrows(BadField.class, () -> AsOf.parse(wrong, TODAY)).field());
        }
        AsOf then = AsOf.parse("2026-03-01", TODAY);
        assertEquals(
                "knownAt",
                assertThrows(BadField.class, () -> then.knownAt("toen")).field());
    }
}
