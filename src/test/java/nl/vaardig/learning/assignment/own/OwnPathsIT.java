package nl.vaardig.learning.assignment.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.learning.assignment.AssignmentAsk;
import nl.vaardig.learning.assignment.AssignmentLists;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.Assignments;
import nl.vaardig.learning.assignment.Standing;
import nl.vaardig.learning.assignment.Town;
import nl.vaardig.learning.assignment.Why;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One's own path, step by step, in the real database. */
@InServer
class OwnPathsIT {

    private static final String ANSWER = "Dit heb ik met twee collega's geprobeerd.";

    @Inject
    Town town;

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    OwnPaths own;

    @Inject
    Assignments assignments;

    @Inject
    AssignmentLists rows;

    private Town.Place place;
    private long assignment;

    @BeforeEach
    void onePathGiven() {
        place = town.with(2);
        assignment = give(0, town.why());
    }

    private long give(int person, Why why) {
        return work.as(place.hr(), db -> assignments.give(place.people().get(person), place.path(), why));
    }

    private boolean step(int number, String answer) {
        return work.as(
                place.employee(0),
                db -> own.completeStep(assignment, place.steps().get(number - 1), answer));
    }

    @Test
    void theLastStepCompletesThePath() {
        assertFalse(step(1, null));
        assertFalse(step(2, ANSWER));
        assertTrue(step(3, null));
        AssignmentLists.Row row = work.as(place.hr(), db -> rows.get(assignment));
        assertEquals(AssignmentState.COMPLETED, row.state());
        assertEquals(3, row.stepsDone());
    }

    @Test
    void nobodyWalksPastAGate() {
        assertThrows(RuleRefused.class, () -> step(2, ANSWER));
        step(1, null);
        assertEquals(
                "evaluation",
                assertThrows(BadField.class, () -> step(2, "te kort")).field());
        assertThrows(RuleRefused.class, () -> step(3, null));
    }

    @Test
    void aStepTakenBackGivesItsAnswerBack() {
        step(1, null);
        step(2, ANSWER);
        assertEquals(
                ANSWER,
                work.as(
                        place.employee(0),
                        db -> own.undoStep(assignment, place.steps().get(1))));
        assertNull(work.as(
                place.employee(0), db -> own.undoStep(assignment, place.steps().get(0))));
        assertThrows(
                RuleRefused.class,
                () -> work.as(
                        place.employee(0),
                        db -> own.undoStep(assignment, place.steps().get(0))));
    }

    @Test
    void whatIsAnothersIsNotThere() {
        assertThrows(NotThere.class, () -> work.as(place.employee(1), db -> own.get(assignment)));
        assertThrows(
                NotThere.class,
                () -> work.as(
                        place.employee(1),
                        db -> own.completeStep(assignment, place.steps().get(0), null)));
        assertThrows(NotThere.class, () -> work.as(place.employee(1), db -> rows.get(assignment)));
        assertThrows(NotThere.class, () -> work.as(town.with(1).hr(), db -> rows.get(assignment)));
    }

    @Test
    void aPathIsGivenOnceAndAgainAfterItEnded() {
        assertEquals(
                "rule.assignment.alreadyOpen",
                assertThrows(RuleRefused.class, () -> give(0, town.why())).key());
        work.as(place.hr(), db -> {
            assignments.withdraw(assignment);
            return null;
        });
        assertTrue(give(0, town.why()) > assignment);
    }

    @Test
    void aProposalWantsAYesBeforeItsFirstStep() {
        Why proposal = new Why(
                new Bilingual("Misschien iets", "Maybe something"),
                false,
                town.today().plusWeeks(4));
        long proposed = give(1, proposal);
        assertThrows(
                RuleRefused.class,
                () -> work.as(
                        place.employee(1),
                        db -> own.completeStep(proposed, place.steps().get(0), null)));
        work.as(place.employee(1), db -> {
            own.accept(proposed);
            return own.completeStep(proposed, place.steps().get(0), null);
        });
        assertThrows(
                BadField.class,
                () -> work.as(place.employee(1), db -> {
                    own.decline(proposed, "nee");
                    return null;
                }));
    }

    @Test
    void theListTakesAsManyStatementsForOneAsForMany() {
        // More than a page holds: a page that isn't full tells by itself how many there are.
        givenTo(30);
        long few = queries.reads(this::list);
        givenTo(60);
        assertEquals(few, queries.reads(this::list));
    }

    private void givenTo(int people) {
        Town.Place busy = town.with(people);
        busy.people().forEach(person -> work.as(busy.hr(), db -> assignments.give(person, busy.path(), town.why())));
        place = busy;
    }

    private void list() {
        work.as(place.hr(), db -> {
            rows.counts(AssignmentAsk.of(Standing.OPEN, null, null, "", null));
            return rows.page(AssignmentAsk.of(Standing.OPEN, null, null, "", null), new Paging.Ask(1, 25));
        });
    }
}
