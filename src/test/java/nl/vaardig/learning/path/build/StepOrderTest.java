package nl.vaardig.learning.path.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepGroup;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StepOrderTest {

    private final LearningPath path = LearningPath.begun("p", Track.SOFT_SKILLS);
    private final StepGroup group = new StepGroup(path.inUse(), 1);
    private final List<Step> steps = new ArrayList<>();

    /** A, the group of B and C, D. */
    @BeforeEach
    void fourSteps() {
        for (int i = 1; i <= 4; i++) steps.add(Step.empty(path.inUse(), i, StepKind.PRACTICE));
        steps.get(1).join(group);
        steps.get(2).join(group);
    }

    private String order() {
        StringBuilder letters = new StringBuilder("....");
        for (int i = 0; i < steps.size(); i++) letters.setCharAt(steps.get(i).ordinal() - 1, "ABCD".charAt(i));
        return letters.toString();
    }

    @Test
    void aStepByItselfGoesOverAWholeGroup() {
        new StepOrder(steps).down(steps.get(0));
        assertEquals("BCAD", order());
        assertNull(steps.get(0).together());
    }

    @Test
    void upGoesOverTheWholeGroupToo() {
        new StepOrder(steps).up(steps.get(3));
        assertEquals("ADBC", order());
    }

    @Test
    void aStepInAGroupMovesWithinIt() {
        new StepOrder(steps).down(steps.get(1));
        assertEquals("ACBD", order());
        assertSame(group, steps.get(1).together());
    }

    @Test
    void atItsEdgeAStepLeavesTheGroupAndAGroupOfOneIsNone() {
        new StepOrder(steps).up(steps.get(1));
        assertEquals("ABCD", order());
        assertNull(steps.get(1).together());
        assertNull(steps.get(2).together());
    }

    @Test
    void whatIsDroppedBetweenTwoOfAGroupJoinsIt() {
        new StepOrder(steps).to(steps.get(0), 2);
        assertEquals("BACD", order());
        assertSame(group, steps.get(0).together());
    }

    @Test
    void whatIsDroppedElsewhereLeavesItsGroup() {
        new StepOrder(steps).to(steps.get(1), 4);
        assertEquals("ACDB", order());
        assertNull(steps.get(1).together());
    }

    @Test
    void whatIsTakenOutOfAGroupComesBackIntoIt() {
        Step taken = steps.get(1);
        new StepOrder(steps).remove(taken);
        assertEquals(2, steps.get(2).ordinal());
        new StepOrder(List.of(steps.get(0), steps.get(2), steps.get(3))).putBack(taken);
        assertEquals("ABCD", order());
        assertSame(group, taken.together());
        assertSame(group, steps.get(2).together());
    }

    @Test
    void theFirstCannotGoUpNorTheLastDown() {
        new StepOrder(steps).up(steps.get(0));
        new StepOrder(steps).down(steps.get(3));
        assertEquals("ABCD", order());
    }

    @Test
    void aPlaceOutsideIsTheNearestInside() {
        new StepOrder(steps).to(steps.get(0), 9);
        assertEquals("BCDA", order());
    }
}
