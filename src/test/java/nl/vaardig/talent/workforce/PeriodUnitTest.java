package nl.vaardig.talent.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.vaardig.talent.flow.Work;
import org.junit.jupiter.api.Test;

class PeriodUnitTest {

    @Test
    void theFirstAndLastPeriodMayBeParts() {
        List<Period> parts = PeriodUnit.YEAR.split(period("2023-03-15", "2025-02-28"));
        assertEquals(
                List.of(period("2023-03-15", "2023-12-31"), Period.ofYear(2024), period("2025-01-01", "2025-02-28")),
                parts);
        assertEquals(
                List.of(false, true, false),
                parts.stream().map(PeriodUnit.YEAR::isWhole).toList());
    }

    @Test
    void quartersEndOnTheLastDayOfTheirMonthLeapYearOrNot() {
        assertEquals(period("2024-01-01", "2024-03-31"), PeriodUnit.QUARTER.around(LocalDate.of(2024, 2, 29)));
        assertEquals(period("2025-10-01", "2025-12-31"), PeriodUnit.QUARTER.around(LocalDate.of(2025, 12, 31)));
        assertEquals(4, PeriodUnit.QUARTER.split(Period.ofYear(2024)).size());
    }

    @Test
    void oneDayIsAPeriod() {
        assertEquals(
                List.of(period("2024-02-29", "2024-02-29")),
                PeriodUnit.QUARTER.split(period("2024-02-29", "2024-02-29")));
    }

    @Test
    void aWholeYearIsNoWholeQuarter() {
        assertTrue(PeriodUnit.YEAR.isWhole(Period.ofYear(2024)));
        assertFalse(PeriodUnit.QUARTER.isWhole(Period.ofYear(2024)));
    }

    @Test
    void theLastWholePeriodIsLookedAtMoreCloselyUnlessAnotherIsAskedFor() {
        TalentAsk filter = Work.filter(period("2023-01-01", "2025-06-30"), TalentScope.EVERYTHING);
        assertEquals(Period.ofYear(2024), filter.closer());
        TalentAsk asked = new TalentAsk(
                filter.period(), PeriodUnit.YEAR, filter.scope(), TalentGroup.ALL, false, LocalDate.of(2025, 1, 1));
        assertEquals(period("2025-01-01", "2025-06-30"), asked.closer());
    }

    private static Period period(String start, String end) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end));
    }
}
