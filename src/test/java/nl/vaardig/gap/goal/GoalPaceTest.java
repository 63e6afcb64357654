package nl.vaardig.gap.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalPaceTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate AUGUST = MAY.plusDays(100);
    private static final LocalDate TARGET = AUGUST.plusDays(400);

    private static GoalPace pace(double before, double now) {
        return new GoalPace(MAY, before, AUGUST, now, TARGET);
    }

    @Test
    void tenPointsInAHundredDaysLeaveFiftyPointsForFiveHundredDays() {
        GoalPace pace = pace(0.4, 0.5);
        assertEquals(Optional.of(AUGUST.plusDays(500)), pace.reachedOn());
        assertFalse(pace.isInTime());
    }

    @Test
    void theTargetDayItselfIsInTime() {
        assertEquals(Optional.of(TARGET), pace(0.375, 0.5).reachedOn());
        assertTrue(pace(0.375, 0.5).isInTime());
    }

    @Test
    void standingStillOrGoingBackIsNotReachedAtThisPace() {
        assertEquals(Optional.empty(), pace(0.5, 0.5).reachedOn());
        assertEquals(Optional.empty(), pace(0.6, 0.5).reachedOn());
        assertFalse(pace(0.6, 0.5).isInTime());
    }

    @Test
    void aLineOfMoreThanTwentyYearsIsNotDrawn() {
        assertEquals(Optional.empty(), pace(0.5, 0.505).reachedOn());
    }

    @Test
    void whatIsMetAltogetherIsReachedToday() {
        assertEquals(Optional.of(AUGUST), pace(0.9, 1).reachedOn());
        assertTrue(pace(1, 1).isReached());
    }

    @Test
    void daysComeInOrderAndSharesAreShares() {
        assertThrows(IllegalArgumentException.class, () -> new GoalPace(AUGUST, 0, MAY, 0, TARGET));
        assertThrows(IllegalArgumentException.class, () -> pace(-0.1, 0.5));
        assertThrows(IllegalArgumentException.class, () -> pace(0.5, 1.1));
    }
}
