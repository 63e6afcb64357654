package nl.vaardig.inventory.goal.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vaardig.inventory.goal.pace.GoalPace.Point;
import org.junit.jupiter.api.Test;

class GoalPaceTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate APRIL = JANUARY.plusDays(100);
    private static final LocalDate JULY = JANUARY.plusDays(200);
    private static final LocalDate TARGET = JULY.plusDays(800);

    private static GoalPace pace(double first, double between, double now) {
        return new GoalPace(
                List.of(new Point(JANUARY, first), new Point(APRIL, between), new Point(JULY, now)), TARGET);
    }

    @Test
    void tenPointsInAHundredDaysLeaveFiftyPointsForFiveHundredDays() {
        GoalPace pace = pace(0.3, 0.4, 0.5);
        assertEquals(Optional.of(JULY.plusDays(500)), pace.reachedOn());
        assertTrue(pace.isInTime());
    }

    @Test
    void theTargetDayItselfIsInTimeAndADayLaterIsNot() {
        GoalPace pace = pace(0.375, 0.4375, 0.5);
        assertEquals(Optional.of(TARGET), pace.reachedOn());
        assertTrue(pace.isInTime());
        assertFalse(new GoalPace(pace.points(), TARGET.minusDays(1)).isInTime());
    }

    @Test
    void standingStillOrGoingBackIsNotReachedAtThisPace() {
        assertEquals(Optional.empty(), pace(0.5, 0.5, 0.5).reachedOn());
        assertEquals(Optional.empty(), pace(0.6, 0.55, 0.5).reachedOn());
        assertFalse(pace(0.6, 0.5, 0.5).isInTime());
    }

    @Test
    void oneJumpIsNoPace() {
        assertEquals(Optional.empty(), pace(0.58, 0.58, 0.665).reachedOn(), "all of it in the last half");
        assertEquals(Optional.empty(), pace(0.5, 0.7, 0.6).reachedOn(), "nearer and back");
        assertFalse(pace(0.5, 0.52, 0.6).isSteady(), "a fifth and four fifths");
        assertTrue(pace(0.5, 0.525, 0.6).isSteady(), "a quarter is enough");
    }

    @Test
    void twoDaysAreNoPace() {
        GoalPace two = new GoalPace(List.of(new Point(APRIL, 0.4), new Point(JULY, 0.5)), TARGET);
        assertTrue(two.hasTooFewDays());
        assertEquals(Optional.empty(), two.reachedOn());
    }

    @Test
    void aLineOfMoreThanTwentyYearsIsNotDrawn() {
        assertEquals(Optional.empty(), pace(0.5, 0.505, 0.51).reachedOn());
    }

    @Test
    void whatIsMetAltogetherIsReachedToday() {
        assertEquals(Optional.of(JULY), pace(0.9, 0.9, 1).reachedOn());
        assertTrue(pace(1, 1, 1).isReached());
    }

    @Test
    void daysComeInOrderAndSharesAreShares() {
        List<Point> backwards = List.of(new Point(JULY, 0), new Point(APRIL, 0));
        assertThrows(IllegalArgumentException.class, () -> new GoalPace(backwards, TARGET));
        assertThrows(IllegalArgumentException.class, () -> new GoalPace(backwards.subList(0, 1), TARGET));
        assertThrows(IllegalArgumentException.class, () -> new Point(JULY, -0.1));
        assertThrows(IllegalArgumentException.class, () -> new Point(JULY, 1.1));
    }
}
