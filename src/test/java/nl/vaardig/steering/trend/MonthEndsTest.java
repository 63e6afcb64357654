package nl.vaardig.steering.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthEndsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void twelveMonthsThatAreOverTheEarliestFirst() {
        List<LocalDate> missing = MonthEnds.missing(TODAY, LocalDate.of(2020, 1, 1), List.of());
        assertEquals(MonthEnds.MONTHS, missing.size());
        assertEquals(LocalDate.of(2025, 3, 31), missing.get(0));
        assertEquals(LocalDate.of(2026, 2, 28), missing.get(11));
    }

    @Test
    void notWhatIsThereNorBeforeAnythingWasKnown() {
        assertEquals(
                List.of(LocalDate.of(2026, 1, 31)),
                MonthEnds.missing(TODAY, LocalDate.of(2026, 1, 31), List.of(LocalDate.of(2026, 2, 28))));
        assertEquals(List.of(), MonthEnds.missing(TODAY, null, List.of()));
    }

    @Test
    void aMonthIsOverTheDayAfterItsLast() {
        assertEquals(LocalDate.of(2026, 2, 28), MonthEnds.last(TODAY));
        assertEquals(TODAY, MonthEnds.last(TODAY.plusDays(1)));
    }
}
