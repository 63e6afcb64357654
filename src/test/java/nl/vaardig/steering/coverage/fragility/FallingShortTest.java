package nl.vaardig.steering.coverage.fragility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FallingShortTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate IN_FOUR_HUNDRED_YEARS = LocalDate.of(2426, 11, 22);

    @Test
    void ofOneHolderOverAYearIsTheRateOfTheGroup() {
        FallingShort risk = FallingShort.on(TODAY.plusYears(1), TODAY, 1, List.of(new Holder(7, 0.083, null)));
        assertEquals(0.083, risk.chance(), 1e-4); // 365 days are a little less than a mean year
    }

    /** 400 Gregorian years are exactly 146,097 days. */
    @Test
    void compoundsOverYears() {
        Holder holder = new Holder(7, 0.001, null);
        assertEquals(1 - Math.pow(0.999, 400), holder.goneOn(IN_FOUR_HUNDRED_YEARS, TODAY), 1e-12);
    }

    @Test
    void todayNobodyHasLeftYet() {
        FallingShort risk = FallingShort.on(TODAY, TODAY, 2, holders(2));
        assertEquals(0, risk.chance());
        assertEquals(2, risk.expected());
    }

    @Test
    void countsAContractThatEndsBeforeTheDayAsGoneAndOneThatEndsOnItAsThere() {
        LocalDate day = TODAY.plusMonths(6);
        Holder before = new Holder(7, 0, day.minusDays(1));
        Holder onIt = new Holder(8, 0, day);
        FallingShort risk = FallingShort.on(day, TODAY, 2, List.of(before, onIt));
        assertEquals(1, risk.certainLeavers());
        assertEquals(1, risk.expected());
        assertEquals(1, risk.chance());
        assertTrue(risk.isCertain());
        assertEquals(0, FallingShort.on(day, TODAY, 1, List.of(before, onIt)).chance());
    }

    @Test
    void isNotCertainAsLongAsEnoughMayStay() {
        FallingShort risk = FallingShort.on(TODAY.plusYears(1), TODAY, 2, holders(3));
        assertFalse(risk.isCertain());
        assertTrue(risk.chance() > 0 && risk.chance() < 1);
    }

    @Test
    void agreesWithTryingItManyTimes() {
        List<Holder> holders = List.of(
                new Holder(1, 0.3, null),
                new Holder(2, 0.1, null),
                new Holder(3, 0.2, TODAY.plusDays(30)),
                new Holder(4, 0.5, null));
        LocalDate day = TODAY.plusYears(2);
        Random random = new Random(5);
        int below = 0;
        for (int trial = 0; trial < 200_000; trial++) {
            long staying = holders.stream()
                    .filter(holder -> random.nextDouble() >= holder.goneOn(day, TODAY))
                    .count();
            if (staying < 2) below++;
        }
        assertEquals(below / 200_000.0, FallingShort.on(day, TODAY, 2, holders).chance(), 0.005);
    }

    @Test
    void isCertainWhenThereAreTooFewToday() {
        assertEquals(1, FallingShort.on(TODAY, TODAY, 1, List.of()).chance());
        assertTrue(FallingShort.on(TODAY, TODAY, 1, List.of()).isCertain());
    }

    @Test
    void takesTheFirstOfContractEndAndToldRetirement() {
        LocalDate end = LocalDate.of(2028, 3, 31);
        assertEquals(end, Holder.of(1, 0.1, end, 2028).lastDay());
        assertEquals(LocalDate.of(2027, 12, 31), Holder.of(1, 0.1, end, 2027).lastDay());
        assertEquals(LocalDate.of(2027, 12, 31), Holder.of(1, 0.1, null, 2027).lastDay());
        assertEquals(end, Holder.of(1, 0.1, end, null).lastDay());
        assertEquals(null, Holder.of(1, 0.1, null, null).lastDay());
    }

    @Test
    void refusesADayPastARateOutsideZeroToOneAndNobodyNeeded() {
        assertThrows(IllegalArgumentException.class, () -> FallingShort.on(TODAY.minusDays(1), TODAY, 1, List.of()));
        assertThrows(IllegalArgumentException.class, () -> FallingShort.on(TODAY, TODAY, 0, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Holder(1, 1.01, null));
        assertThrows(IllegalArgumentException.class, () -> new Holder(1, Double.NaN, null));
    }

    private static List<Holder> holders(int number) {
        return IntStream.range(0, number)
                .mapToObj(id -> new Holder(id, 0.1, null))
                .toList();
    }
}
