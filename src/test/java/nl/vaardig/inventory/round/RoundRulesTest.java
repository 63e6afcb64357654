package nl.vaardig.inventory.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

    @Test
    void asksAllTheCriticalOrTheOldSkillsOfTheProfile() {
        List<ProfileSkill> profile = List.of(
                new ProfileSkill(1, 3, DAY.minusDays(1)), new ProfileSkill(2, 2, DAY), new ProfileSkill(3, 1, null));
        assertEquals(Set.of(1L, 2L, 3L), Questions.all().outOf(profile));
        assertEquals(Set.of(1L), Questions.critical().outOf(profile));
        assertEquals(Set.of(1L, 3L), Questions.olderThan(DAY).outOf(profile));
    }

    @Test
    void asksNothingOfAnEmptyProfile() {
        assertEquals(Set.of(), Questions.all().outOf(List.of()));
    }

    @Test
    void refusesADayThatIsMissingOrOutOfPlace() {
        assertRefused(QuestionChoice.OLDER_THAN, null);
        assertRefused(QuestionChoice.ALL_OF_PROFILE, DAY);
        assertRefused(QuestionChoice.CRITICAL, DAY);
        assertThrows(IllegalArgumentException.class, () -> new ProfileSkill(1, 0, DAY));
        assertThrows(IllegalArgumentException.class, () -> new ProfileSkill(1, 4, DAY));
    }

    private static void assertRefused(QuestionChoice choice, LocalDate day) {
        RuleRefused refused = assertThrows(RuleRefused.class, () -> new Questions(choice, day));
        assertEquals("rule.round.olderThanWhat", refused.key());
    }
}
