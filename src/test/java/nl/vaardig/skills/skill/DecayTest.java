package nl.vaardig.skills.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecayTest {

    private static final LocalDate SHOWN = LocalDate.of(2000, 1, 1);
    /** 400 Gregorian years are exactly 146,097 days: 4,800 months, eight times the longest half-life. */
    private static final LocalDate LATER = SHOWN.plusYears(400);

    @Test
    void isOffByDefault() {
        assertTrue(Decay.NONE.isOff());
        assertEquals(5, Decay.NONE.level(5, SHOWN, LATER));
        assertEquals(5.0, new Decay(2, null).exactly(5, SHOWN, LATER));
    }

    @Test
    void halvesTheDistanceToTheFloorEachHalfLife() {
        assertEquals(1 + 4 / 256.0, new Decay(1, 600).exactly(5, SHOWN, LATER), 1e-12);
        assertEquals(4 / 256.0, new Decay(0, 600).exactly(4, SHOWN, LATER), 1e-12);
        LocalDate aboutTwoYears = SHOWN.plusDays(731); // 24.0169 months
        assertEquals(3, new Decay(1, 24).exactly(5, SHOWN, aboutTwoYears), 0.002);
    }

    @Test
    void isTheLevelItselfOnTheDayItWasShown() {
        assertEquals(5.0, new Decay(1, 1).exactly(5, SHOWN, SHOWN));
    }

    @Test
    void staysBetweenTheFloorAndTheLevelAndNeverRises() {
        Decay decay = new Decay(2, 3);
        double before = 5;
        for (int day = 0; day < 4_000; day += 50) {
            double now = decay.exactly(5, SHOWN, SHOWN.plusDays(day));
            assertTrue(now >= 2 && now <= before);
            before = now;
        }
        assertEquals(2, decay.level(5, SHOWN, LATER));
    }

    @Test
    void leavesALevelAtOrBelowTheFloorAlone() {
        assertEquals(1, new Decay(2, 1).level(1, SHOWN, LATER));
        assertEquals(2, new Decay(2, 1).level(2, SHOWN, LATER));
        assertEquals(0, new Decay(0, 1).level(0, SHOWN, LATER));
    }

    /** From 4 with a half-life of 12 months: 3.5 is passed after 12·log2(8/7) = 2.31 months, 70.4 days. */
    @Test
    void roundsToTheNearestStep() {
        Decay decay = new Decay(0, 12);
        assertEquals(4, decay.level(4, SHOWN, SHOWN.plusDays(70)));
        assertEquals(3, decay.level(4, SHOWN, SHOWN.plusDays(71)));
    }

    @Test
    void saysFromWhichDayItCountsAsLess() {
        Decay decay = new Decay(0, 12);
        assertEquals(SHOWN.plusDays(71), decay.lowerFrom(4, SHOWN, SHOWN));
        assertEquals(SHOWN.plusDays(71), decay.lowerFrom(4, SHOWN, SHOWN.plusDays(70)));
        assertNull(Decay.NONE.lowerFrom(4, SHOWN, SHOWN));
        assertNull(new Decay(2, 12).lowerFrom(2, SHOWN, SHOWN));
        assertNull(new Decay(2, 12).lowerFrom(4, SHOWN, LATER));
    }

    @Test
    void saysAfterHowManyMonths() {
        assertEquals(2.31, new Decay(0, 12).months(4, 4), 0.005);
        assertEquals(12 * 3, new Decay(0, 12).months(4, 1), 1e-9); // 4·0.5³ is a half
        assertThrows(IllegalArgumentException.class, () -> new Decay(1, 12).months(4, 1));
        assertThrows(IllegalArgumentException.class, () -> Decay.NONE.months(4, 4));
    }

    /** Whatever the half-life: on the day before it is still the same, on the day itself it is less. */
    @Test
    void thatDayIsTheFirstOne() {
        Random chance = new Random(20261122);
        for (int i = 0; i < 5_000; i++) {
            Decay decay = new Decay(chance.nextInt(3), 1 + chance.nextInt(Decay.LONGEST));
            int level = 1 + chance.nextInt(8);
            LocalDate on = SHOWN.plusDays(chance.nextInt(5_000));
            int now = decay.level(level, SHOWN, on);
            LocalDate lower = decay.lowerFrom(level, SHOWN, on);
            if (lower == null) {
                assertEquals(now, decay.level(level, SHOWN, on.plusYears(1_000)));
            } else {
                assertTrue(lower.isAfter(on));
                assertEquals(now, decay.level(level, SHOWN, lower.minusDays(1)));
                assertTrue(decay.level(level, SHOWN, lower) < now);
            }
        }
    }

    @Test
    void refusesANegativeFloorOrLevelABadHalfLifeAndADayBefore() {
        assertThrows(IllegalArgumentException.class, () -> new Decay(-1, 12));
        assertThrows(IllegalArgumentException.class, () -> new Decay(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Decay(0, 601));
        assertThrows(IllegalArgumentException.class, () -> Decay.NONE.exactly(-1, SHOWN, SHOWN));
        assertThrows(IllegalArgumentException.class, () -> Decay.NONE.exactly(1, SHOWN, SHOWN.minusDays(1)));
    }
}
