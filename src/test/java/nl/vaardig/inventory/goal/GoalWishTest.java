package nl.vaardig.inventory.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.steering.board.goal.GoalBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a goal can be, and when it can go. */
class GoalWishTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Bilingual TEXT = new Bilingual("Werken met data", "Working with data");

    private static StrategicGoal goal(LocalDate target) {
        return new StrategicGoal("data", TEXT, TEXT, GoalPhase.EXPLORE, target, TEXT, TEXT);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "met spatie", "-begin", "é"})
    void aCodeThatCannotStandInAFileIsRefused(String typed) {
        assertEquals(
                "code", assertThrows(BadField.class, () -> GoalWish.code(typed)).field());
    }

    @Test
    void aCodeLosesTheSpacesAroundIt() {
        assertEquals("Data-2028.a_b", GoalWish.code(" Data-2028.a_b "));
    }

    @Test
    void aGoalIsAimedAtADayToComeOrAtTheDayItHas() {
        LocalDate past = TODAY.minusYears(1);
        assertEquals(TODAY, GoalWish.target(TODAY, null, TODAY));
        assertEquals(past, GoalWish.target(past, past, TODAY));
        assertThrows(BadField.class, () -> GoalWish.target(past, null, TODAY));
        assertThrows(BadField.class, () -> GoalWish.target(null, TODAY, TODAY));
        assertThrows(BadField.class, () -> GoalWish.target(TODAY.plusYears(31), null, TODAY));
    }

    @Test
    void whatSomebodyElseChangedIsSeen() {
        StrategicGoal goal = goal(TODAY);
        String seen = GoalWish.mark(goal, List.of());
        assertEquals(seen, GoalWish.mark(goal(TODAY), List.of()));
        goal.giveTo(new Bilingual("Wethouder", "Alderman"), TEXT);
        assertNotEquals(seen, GoalWish.mark(goal, List.of()));
    }

    @Test
    void aGoalGoesOnlyWhenNothingHangsOnIt() {
        GoalTies free = new GoalTies(0, 0, 0, 0);
        assertTrue(free.isFree());
        free.mustBeFree();
        GoalTies tied = new GoalTies(0, 0, 1, 0);
        assertFalse(tied.isFree());
        assertEquals(
                "rule.goal.tied",
                assertThrows(RuleRefused.class, tied::mustBeFree).key());
    }

    @Test
    void anotherProgramHearsWhichFieldIsWrong() {
        GoalBody body = new GoalBody(
                "data",
                TEXT,
                TEXT,
                GoalPhase.EXPLORE,
                TODAY,
                TEXT,
                new Bilingual("CIO", " "),
                List.of(new GoalBody.Weight(7L, 4)));
        assertEquals("ownerLine", refused(body));
        assertEquals(
                "skills",
                refused(new GoalBody(
                        "data",
                        TEXT,
                        TEXT,
                        GoalPhase.EXPLORE,
                        TODAY,
                        TEXT,
                        TEXT,
                        List.of(new GoalBody.Weight(7L, 4)))));
    }

    private static String refused(GoalBody body) {
        return assertThrows(BadField.class, () -> body.read(null, List.of(), TODAY))
                .field();
    }
}
