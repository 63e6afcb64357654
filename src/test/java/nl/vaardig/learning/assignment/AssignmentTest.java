package nl.vaardig.learning.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-03-06T15:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 6, 1);

    private final LearningPath path = LearningPaths.published();

    @Test
    void takesHoursAndCostFromThePathAsItWas() {
        Assignment assignment = assigned(false);
        path.price(new BigDecimal("99"), new BigDecimal("999"));
        assertEquals(new BigDecimal("14"), assignment.effort().hours());
        assertEquals(new BigDecimal("120"), assignment.effort().cost());
    }

    @Test
    void goesFromProposalToCompletion() {
        Assignment assignment = in(AssignmentState.PROPOSED, false);
        assignment.accept();
        assignment.start(MONDAY);
        assignment.complete(FRIDAY);
        assertEquals(AssignmentState.COMPLETED, assignment.state());
        assertEquals(MONDAY, assignment.startedAt());
        assertEquals(FRIDAY, assignment.endedAt());
    }

    @Test
    void refusesCompletionBeforeTheStart() {
        Assignment assignment = assigned(false);
        RuleRefused refused = assertThrows(RuleRefused.class, () -> assignment.complete(FRIDAY));
        assertEquals("rule.assignment.state", refused.key());
        assertNull(assignment.endedAt());
    }

    @Test
    void canBeDeclinedWithoutAWord() {
        Assignment assignment = assigned(false);
        assignment.decline(" ", FRIDAY);
        assertEquals(AssignmentState.DECLINED, assignment.state());
        assertNull(assignment.declineReason());
    }

    @Test
    void refusesToDeclineWhatIsCompulsory() {
        Assignment assignment = assigned(true);
        RuleRefused refused = assertThrows(RuleRefused.class, () -> assignment.decline("geen tijd", FRIDAY));
        assertEquals("rule.assignment.declineCompulsory", refused.key());
        assertEquals(AssignmentState.ASSIGNED, assignment.state());
        assertNull(assignment.declineReason());
    }

    @Test
    void staysDeclinedOnceDeclined() {
        Assignment assignment = assigned(false);
        assignment.decline("liever later", FRIDAY);
        assertThrows(RuleRefused.class, () -> assignment.withdraw(FRIDAY));
        assertThrows(RuleRefused.class, () -> assignment.extendTo(DUE.plusDays(7)));
    }

    @Test
    void refusesAPathThatIsNotPublished() {
        path.retire();
        RuleRefused refused = assertThrows(RuleRefused.class, () -> assigned(false));
        assertEquals("rule.assignment.pathNotPublished", refused.key());
    }

    @Test
    void refusesToBeginHalfway() {
        assertThrows(IllegalArgumentException.class, () -> in(AssignmentState.STARTED, false));
    }

    @Test
    void isOnlyExtendedForward() {
        Assignment assignment = assigned(false);
        assertThrows(RuleRefused.class, () -> assignment.extendTo(DUE));
        assignment.extendTo(DUE.plusWeeks(2));
        assertEquals(DUE.plusWeeks(2), assignment.dueOn());
    }

    private Assignment assigned(boolean compulsory) {
        return in(AssignmentState.ASSIGNED, compulsory);
    }

    private Assignment in(AssignmentState state, boolean compulsory) {
        Why why = new Why(new Bilingual("Voor uw functie", "For your job"), compulsory, DUE);
        return new Assignment(new Employee("1001", "Noor", "de Wit", null, null), path, state, why, 7L, MONDAY);
    }
}
