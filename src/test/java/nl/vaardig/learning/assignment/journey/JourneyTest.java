package nl.vaardig.learning.assignment.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.LearningPaths;
import nl.vaardig.learning.assignment.StepCompletion;
import nl.vaardig.learning.assignment.Why;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepGroup;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class JourneyTest {

    private static final Bilingual TEXT = new Bilingual("Tekst", "Text");
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final LearningPath path = LearningPaths.published();
    private final List<Step> steps = IntStream.rangeClosed(1, 4)
            .mapToObj(place -> new Step(path, place, StepKind.READING, TEXT, TEXT, new BigDecimal("1.5")))
            .toList();
    private final Assignment assignment = started();

    @Test
    void beginsAtItsFirstStepAndKeepsTheRestClosed() {
        Journey journey = after(0);
        assertEquals(Journey.Place.NOW, journey.placeOf(steps.get(0)));
        assertEquals(Journey.Place.LATER, journey.placeOf(steps.get(1)));
        assertTrue(journey.last().isEmpty());
        assertEquals(new BigDecimal("6.0"), journey.hoursLeft());
    }

    @Test
    void opensTheNextStepOnly() {
        Journey journey = after(2);
        assertEquals(2, journey.done());
        assertEquals(Journey.Place.DONE, journey.placeOf(steps.get(1)));
        assertEquals(steps.get(2), journey.mustBeNow(steps.get(2)));
        RuleRefused ahead = assertThrows(RuleRefused.class, () -> journey.mustBeNow(steps.get(3)));
        assertEquals("rule.stepCompletion.notNow", ahead.key());
        RuleRefused again = assertThrows(RuleRefused.class, () -> journey.mustBeNow(steps.get(0)));
        assertEquals("rule.stepCompletion.alreadyDone", again.key());
    }

    @Test
    void takesBackTheLastStepOnly() {
        Journey journey = after(2);
        assertEquals(2, journey.mustBeLast(steps.get(1)).step().ordinal());
        assertThrows(RuleRefused.class, () -> journey.mustBeLast(steps.get(0)));
        assertThrows(RuleRefused.class, () -> journey.mustBeLast(steps.get(2)));
    }

    @Test
    void isFinishedWhenNoStepIsLeft() {
        assertFalse(after(3).isFinished());
        assertThrows(RuleRefused.class, () -> after(3).mustBeFinished());
        assertTrue(after(4).isFinished());
        assertEquals(BigDecimal.ZERO, after(4).hoursLeft());
    }

    @Test
    void goesBackToAStepThatWasAddedBeforeTheOnesDone() {
        List<StepCompletion> done = List.of(completion(steps.get(0)), completion(steps.get(2)));
        Journey journey = new Journey(steps, done);
        assertEquals(steps.get(1), journey.now().orElseThrow());
        assertTrue(journey.isLast(steps.get(2)));
    }

    @Test
    void putsStepsInOrder() {
        Journey journey = new Journey(List.of(steps.get(2), steps.get(0), steps.get(1)), List.of());
        assertEquals(steps.get(0), journey.now().orElseThrow());
    }

    @Test
    void ofAChoiceOneIsEnoughAndTheOtherIsSpare() {
        StepGroup choice = new StepGroup(path.inUse(), 1);
        steps.get(1).join(choice);
        steps.get(2).join(choice);
        assertEquals(3, after(0).total());
        assertEquals(Journey.Place.NOW, after(1).placeOf(steps.get(1)));
        assertEquals(Journey.Place.NOW, after(1).placeOf(steps.get(2)));
        Journey second = new Journey(steps, List.of(completion(steps.get(0)), completion(steps.get(2))));
        assertEquals(Journey.Place.SPARE, second.placeOf(steps.get(1)));
        assertEquals(Journey.Place.NOW, second.placeOf(steps.get(3)));
        assertEquals(2, second.done());
    }

    /** More of a choice than asked for is no more than whole. */
    @Test
    void bothOfAChoiceCountOnce() {
        StepGroup choice = new StepGroup(path.inUse(), 1);
        steps.get(1).join(choice);
        steps.get(2).join(choice);
        assertEquals(3, after(4).done());
        assertTrue(after(4).isFinished());
        assertEquals(new BigDecimal("1.5"), after(3).hoursLeft());
    }

    @Test
    void stepsTogetherAreOpenAtTheSameTimeAndAllAreDone() {
        StepGroup all = new StepGroup(path.inUse(), null);
        steps.get(0).join(all);
        steps.get(1).join(all);
        Journey journey = new Journey(steps, List.of(completion(steps.get(1))));
        assertEquals(Journey.Place.NOW, journey.placeOf(steps.get(0)));
        assertEquals(Journey.Place.LATER, journey.placeOf(steps.get(2)));
    }

    private Journey after(int done) {
        return new Journey(
                steps, steps.stream().limit(done).map(this::completion).toList());
    }

    private StepCompletion completion(Step step) {
        return new StepCompletion(assignment, step, null, NINE);
    }

    private Assignment started() {
        Why why = new Why(TEXT, true, LocalDate.of(2026, 6, 1));
        Employee employee = new Employee("1001", "Noor", "de Wit", null, null);
        Assignment given = new Assignment(employee, path, AssignmentState.first(why), why, 7L, NINE);
        given.start(NINE);
        return given;
    }
}
