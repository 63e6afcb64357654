package nl.vaardig.learning.assignment.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.LearningPaths;
import nl.vaardig.learning.assignment.Why;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.BadValue;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class StepClaimTest {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final LocalDate HELD = LocalDate.of(2026, 3, 1);
    private static final Bilingual TEXT = new Bilingual("Tekst", "Text");

    private final LearningPath path = LearningPaths.published();
    private final Assignment assignment = new Assignment(
            new Employee("1001", "Noor", "de Wit", null, null),
            path,
            AssignmentState.ASSIGNED,
            new Why(TEXT, false, LocalDate.of(2026, 6, 1)),
            7L,
            NOON);

    @Test
    void talksAndSessionsAwaitAWordAndNothingElseDoes() {
        for (StepKind kind : StepKind.values()) {
            boolean awaits = kind == StepKind.MANAGER_TALK || kind == StepKind.GROUP_SESSION;
            assertEquals(awaits, step(kind).awaitsWord(), kind.name());
        }
        RuleRefused refused = assertThrows(
                RuleRefused.class, () -> new StepClaim(assignment, step(StepKind.READING), HELD, null, NOON));
        assertEquals("rule.stepClaim.byOneself", refused.key());
    }

    @Test
    void isAnsweredOnce() {
        StepClaim claim = claim(step(StepKind.MANAGER_TALK), null);
        assertTrue(claim.isWaiting());
        claim.confirm(9L, NOON);
        assertEquals(ClaimState.CONFIRMED, claim.state());
        assertEquals(9L, claim.answeredBy());
        assertEquals(
                "rule.stepClaim.answered",
                assertThrows(RuleRefused.class, () -> claim.takeBack(NOON)).key());
    }

    @Test
    void notYetNeedsWords() {
        StepClaim claim = claim(step(StepKind.GROUP_SESSION), null);
        assertThrows(BadValue.class, () -> claim.notYet(" ", 9L, NOON));
        assertTrue(claim.isWaiting());
        claim.notYet("Wij spraken elkaar alleen kort.", 9L, NOON);
        assertEquals(ClaimState.NOT_YET, claim.state());
        assertEquals("Wij spraken elkaar alleen kort.", claim.words());
    }

    @Test
    void whatIsTakenBackHasNobodyWhoAnswered() {
        StepClaim claim = claim(step(StepKind.MANAGER_TALK), null);
        claim.takeBack(NOON);
        assertFalse(claim.isWaiting());
        assertEquals(null, claim.answeredBy());
    }

    @Test
    void aTalkThatAsksSomethingWantsTheAnswerFirst() {
        Step talk = step(StepKind.MANAGER_TALK);
        talk.askAtGate(TEXT);
        RuleRefused refused = assertThrows(RuleRefused.class, () -> claim(talk, " "));
        assertEquals("rule.stepCompletion.gateUnanswered", refused.key());
        assertEquals("Wij kozen een proef", claim(talk, "Wij kozen een proef ").evaluation());
    }

    private StepClaim claim(Step step, String answer) {
        return new StepClaim(assignment, step, HELD, answer, NOON);
    }

    private Step step(StepKind kind) {
        return new Step(path, 1, kind, TEXT, TEXT, BigDecimal.ONE);
    }
}
