package nl.vaardig.inventory.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.BadFields;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.said.Sent;
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

    private static Sent said(String code, Object target) {
        return Sent.blank()
                .with("code", code)
                .with("targetOn", target)
                .with("phase", GoalPhase.EXPLORE)
                .withBoth("name", TEXT)
                .withBoth("theme", TEXT)
                .withBoth("ownerBoard", TEXT)
                .withBoth("ownerLine", TEXT);
    }

    private static Set<String> wrong(Sent sent, StrategicGoal goal) {
        GoalWish.read(sent, goal, TODAY, Map::of);
        return sent.errors().keySet();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "met spatie", "-begin", "é"})
    void aCodeThatCannotStandInAFileIsRefused(String typed) {
        assertEquals(Set.of("code"), wrong(said(typed, TODAY), null));
    }

    @Test
    void aCodeLosesTheSpacesAroundIt() {
        GoalWish wish = GoalWish.read(said(" Data-2028.a_b ", TODAY), null, TODAY, Map::of);
        assertEquals("Data-2028.a_b", wish.code());
    }

    @Test
    void aGoalIsAimedAtADayToComeOrAtTheDayItHas() {
        LocalDate past = TODAY.minusYears(1);
        assertEquals(Set.of(), wrong(said("a", TODAY), null));
        assertEquals(Set.of(), wrong(said("a", past), goal(past)));
        for (LocalDate day : Arrays.asList(past, null, TODAY.plusYears(31)))
            assertEquals(Set.of("targetOn"), wrong(said("a", day), goal(TODAY)));
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
    void anotherProgramHearsWhichFieldsAreWrong() {
        GoalBody body = new GoalBody(
                "data",
                TEXT,
                TEXT,
                GoalPhase.EXPLORE,
                TODAY,
                TEXT,
                new Bilingual("CIO", " "),
                List.of(new GoalBody.Weight(7L, 4)));
        BadFields bad = assertThrows(BadFields.class, () -> Sent.read(body, sent -> read(body, sent)));
        assertEquals(
                List.of("ownerLine", "skills"),
                bad.all().stream().map(BadField::field).toList());
    }

    private static GoalWish read(GoalBody body, Sent sent) {
        return GoalWish.read(sent, null, TODAY, () -> body.criticalities(List.of(), sent));
    }
}
