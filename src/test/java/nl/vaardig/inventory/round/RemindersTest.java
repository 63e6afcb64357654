package nl.vaardig.inventory.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vaardig.inventory.round.Reminders.Step;
import nl.vaardig.platform.RuleRefused;
import org.junit.jupiter.api.Test;

class RemindersTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 10, 1);
    private static final LocalDate CLOSES = LocalDate.of(2026, 10, 25);
    private static final Window WINDOW = new Window(OPENS, CLOSES);
    private final Reminders reminders = new Reminders(List.of(1, 14, 7));

    @Test
    void areInOrderOfDay() {
        assertEquals(
                List.of(
                        new Step(14, LocalDate.of(2026, 10, 11)),
                        new Step(7, LocalDate.of(2026, 10, 18)),
                        new Step(1, LocalDate.of(2026, 10, 24))),
                reminders.within(WINDOW));
    }

    @Test
    void leaveOutStepsOnTheOpeningDayOrBeforeIt() {
        Reminders early = new Reminders(List.of(30, 24, 23));
        assertEquals(List.of(new Step(23, LocalDate.of(2026, 10, 2))), early.within(WINDOW));
    }

    @Test
    void areDueOnTheirDayOnce() {
        LocalDate day = CLOSES.minusDays(7);
        assertEquals(Optional.of(new Step(7, day)), reminders.due(WINDOW, day.minusDays(1), day));
        assertEquals(Optional.empty(), reminders.due(WINDOW, day, day));
        assertEquals(Optional.empty(), reminders.due(WINDOW, day, day.plusDays(1)));
        assertEquals(Optional.empty(), reminders.due(WINDOW, null, CLOSES.minusDays(15)));
    }

    @Test
    void sendOneWhenSeveralWereMissed() {
        assertEquals(
                Optional.of(new Step(1, CLOSES.minusDays(1))), reminders.due(WINDOW, CLOSES.minusDays(20), CLOSES));
        assertEquals(Optional.of(new Step(7, CLOSES.minusDays(7))), reminders.due(WINDOW, null, CLOSES.minusDays(3)));
    }

    @Test
    void canBeOnTheLastDayAndNeverAfterIt() {
        Reminders last = new Reminders(List.of(0));
        assertEquals(Optional.of(new Step(0, CLOSES)), last.due(WINDOW, CLOSES.minusDays(1), CLOSES));
        assertEquals(Optional.empty(), last.due(WINDOW, null, CLOSES.plusDays(1)));
        assertEquals(Optional.empty(), last.due(WINDOW, null, OPENS.minusDays(1)));
    }

    @Test
    void canBeLeftOut() {
        assertEquals(Optional.empty(), new Reminders(List.of()).due(WINDOW, null, CLOSES));
    }

    @Test
    void refuseTooManyOneTwiceAndDaysOutOfReach() {
        assertRefused("rule.round.tooManyReminders", List.of(1, 2, 3, 4, 5, 6));
        assertRefused("rule.round.reminderTwice", List.of(3, 3));
        assertRefused("rule.round.reminderDays", List.of(-1));
        assertRefused("rule.round.reminderDays", List.of(366));
    }

    private static void assertRefused(String key, List<Integer> steps) {
        assertEquals(
                key, assertThrows(RuleRefused.class, () -> new Reminders(steps)).key());
    }
}
