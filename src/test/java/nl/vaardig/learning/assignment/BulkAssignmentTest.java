package nl.vaardig.learning.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class BulkAssignmentTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    private final LearningPath path = LearningPaths.published();
    private final Employee employee = new Employee("1001", "Noor", "de Wit", null, null);
    private final BulkAssignment bulk = new BulkAssignment(
            path,
            "84 mensen van Samenleving",
            new Why(new Bilingual("Reden", "Reason"), true, LocalDate.of(2026, 6, 1)),
            7L,
            NINE);

    @Test
    void goesFromPreviewToUndone() {
        bulk.confirm(NINE);
        bulk.finish(TEN);
        bulk.undo();
        bulk.finishUndoing(TEN.plusSeconds(60));
        assertEquals(BulkState.UNDONE, bulk.state());
        assertEquals(NINE, bulk.confirmedAt());
        assertEquals(TEN.plusSeconds(60), bulk.finishedAt());
    }

    @Test
    void refusesToUndoWhatIsNotDone() {
        RuleRefused refused = assertThrows(RuleRefused.class, bulk::undo);
        assertEquals("rule.bulkAssignment.state", refused.key());
        bulk.confirm(NINE);
        assertThrows(RuleRefused.class, bulk::undo);
    }

    @Test
    void isConfirmedOnlyOnce() {
        bulk.confirm(NINE);
        assertThrows(RuleRefused.class, () -> bulk.confirm(TEN));
        assertEquals(NINE, bulk.confirmedAt());
    }

    @Test
    void refusesToRunForAPathThatWasRetiredMeanwhile() {
        path.retire();
        RuleRefused refused = assertThrows(RuleRefused.class, () -> bulk.confirm(NINE));
        assertEquals("rule.assignment.pathNotPublished", refused.key());
        assertEquals(BulkState.PREVIEWED, bulk.state());
    }

    @Test
    void givesItsReasonAndDueDayToEachAssignment() {
        assertThrows(RuleRefused.class, () -> new Assignment(employee, bulk, NINE));
        bulk.confirm(NINE);
        Assignment assignment = new Assignment(employee, bulk, TEN);
        assertSame(bulk, assignment.bulk());
        assertTrue(assignment.compulsory());
        assertEquals(bulk.why().dueOn(), assignment.dueOn());
        assertEquals(7L, assignment.assignedBy());
    }
}
