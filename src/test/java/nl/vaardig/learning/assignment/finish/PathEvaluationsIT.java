package nl.vaardig.learning.assignment.finish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.learning.assignment.Assignments;
import nl.vaardig.learning.assignment.Town;
import nl.vaardig.learning.assignment.note.StepNotes;
import nl.vaardig.learning.assignment.own.OwnPaths;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.said.Sent;
import org.junit.jupiter.api.Test;

/** What people write at a path for themselves, and what they say of it afterwards. */
@InServer
class PathEvaluationsIT {

    private static final String ANSWER = "Dit heb ik met twee collega's geprobeerd.";
    private static final EvaluationWish GOOD = new EvaluationWish(Usefulness.THIS_WEEK, Fit.RIGHT, "Meer voorbeelden");

    @Inject
    Town town;

    @Inject
    Work work;

    @Inject
    OwnPaths own;

    @Inject
    Assignments assignments;

    @Inject
    PathEvaluations evaluations;

    @Inject
    ReadFinish reading;

    @Inject
    StepNotes notes;

    @Test
    void answersAreToldFromTheSmallestGroupOn() {
        Town.Place place = town.with(6);
        for (int person = 0; person < 4; person++) say(place, person, finished(place, person), GOOD);
        PathEvaluations.Sum few = work.as(place.hr(), db -> evaluations.sum(place.path()));
        assertFalse(few.enough());
        assertEquals(0, few.answers());
        assertTrue(few.useful().isEmpty() && few.better().isEmpty());
        say(place, 4, finished(place, 4), new EvaluationWish(Usefulness.NO, Fit.TOO_HARD, null));
        PathEvaluations.Sum enough = work.as(place.hr(), db -> evaluations.sum(place.path()));
        assertEquals(5, enough.answers());
        assertEquals(4L, enough.useful().get(Usefulness.THIS_WEEK));
        assertEquals(1L, enough.fit().get(Fit.TOO_HARD));
        assertEquals(List.of(), enough.better(), "four wrote something, which are too few");
        say(place, 5, finished(place, 5), GOOD);
        PathEvaluations.Sum later = work.as(place.hr(), db -> evaluations.sum(place.path()));
        assertEquals(enough, later, "the difference would be the answer of one");
    }

    @Test
    void isSaidOfAFinishedPathOfOnesOwnAndCanBeSaidAnew() {
        Town.Place place = town.with(2);
        long open = give(place, 0);
        assertEquals(
                "rule.pathEvaluation.notFinished",
                assertThrows(RuleRefused.class, () -> say(place, 0, open, GOOD)).key());
        long done = finished(place, 1);
        assertThrows(NotThere.class, () -> say(place, 0, done, GOOD));
        say(place, 1, done, GOOD);
        say(place, 1, done, new EvaluationWish(Usefulness.NO, Fit.TOO_EASY, null));
        Finish finish = work.as(place.employee(1), db -> reading.of(done, Sent.blank()));
        assertTrue(finish.says("useful", Usefulness.NO));
        assertEquals("", finish.better());
        assertEquals(1, finish.changes().size());
        assertFalse(finish.hasRisen());
    }

    @Test
    void aNoteIsOnesOwnOneAStepAndGoneWhenItIsEmptied() {
        Town.Place place = town.with(2);
        long assignment = give(place, 0);
        long step = place.steps().get(0);
        write(place, assignment, step, "Nakijken: de grafiek in de brief");
        write(place, assignment, step, "Nakijken: alle grafieken");
        assertEquals(List.of("Nakijken: alle grafieken"), words(place, assignment));
        assertThrows(
                NotThere.class,
                () -> work.as(place.employee(1), db -> {
                    notes.write(assignment, step, "Niet van mij");
                    return null;
                }));
        assertThrows(BadField.class, () -> write(place, assignment, step, "x".repeat(4001)));
        write(place, assignment, step, "  ");
        assertEquals(List.of(), words(place, assignment));
    }

    private void write(Town.Place place, long assignment, long step, String words) {
        work.as(place.employee(0), db -> {
            notes.write(assignment, step, words);
            return null;
        });
    }

    private List<String> words(Town.Place place, long assignment) {
        return work.as(place.employee(0), db -> notes.of(own.get(assignment).assignment()).stream()
                .map(note -> note.words())
                .toList());
    }

    private void say(Town.Place place, int person, long assignment, EvaluationWish wish) {
        work.as(place.employee(person), db -> {
            evaluations.say(assignment, wish);
            return null;
        });
    }

    private long give(Town.Place place, int person) {
        return work.as(place.hr(), db -> assignments.give(place.people().get(person), place.path(), town.why()));
    }

    private long finished(Town.Place place, int person) {
        long assignment = give(place, person);
        for (int step = 0; step < 3; step++) {
            long id = place.steps().get(step);
            String answer = step == 1 ? ANSWER : null;
            work.as(place.employee(person), db -> own.completeStep(assignment, id, answer));
        }
        return assignment;
    }
}
