package nl.vaardig.learning.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class StepCompletionTest {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Bilingual TEXT = new Bilingual("Tekst", "Text");

    private final LearningPath path = LearningPaths.published();
    private final Step step = new Step(path, 1, StepKind.REFLECTION, TEXT, TEXT, BigDecimal.ONE);
    private final Assignment assignment = new Assignment(
            new Employee("1001", "Noor", "de Wit", null, null),
            path,
            AssignmentState.ASSIGNED,
            new Why(TEXT, false, LocalDate.of(2026, 6, 1)),
            7L,
            NOON);

    @Test
    void refusesAStepBeforeTheStart() {
        RuleRefused refused = assertThrows(RuleRefused.class, () -> new StepCompletion(assignment, step, null, NOON));
        assertEquals("rule.stepCompletion.notStarted", refused.key());
    }

    @Test
    void refusesAnUnansweredGate() {
        assignment.start(NOON);
        step.askAtGate(TEXT);
        RuleRefused refused = assertThrows(RuleRefused.class, () -> new StepCompletion(assignment, step, " ", NOON));
        assertEquals("rule.stepCompletion.gateUnanswered", refused.key());
        assertEquals("Het werkte", new StepCompletion(assignment, step, "Het werkte ", NOON).evaluation());
    }

    @Test
    void refusesAStepOfAnotherPath() {
        assignment.start(NOON);
        Step other = new Step(LearningPaths.published("other"), 1, StepKind.READING, TEXT, TEXT, BigDecimal.ONE);
        RuleRefused refused = assertThrows(RuleRefused.class, () -> new StepCompletion(assignment, other, null, NOON));
        assertEquals("rule.stepCompletion.otherPath", refused.key());
    }
}
