package nl.vaardig.learning.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What can't be waited for. */
class PrerequisitesTest {

    /** 1 needs 2, 2 needs 3 and 4. */
    private final Prerequisites<Long> there = new Prerequisites<>(Map.of(1L, List.of(2L), 2L, List.of(3L, 4L)));

    @Test
    void aChainIsNoCircle() {
        assertEquals(List.of(), there.circle(5L, List.of(1L, 3L)));
    }

    @Test
    void aCourseThatNeedsItselfIsTheSmallestCircle() {
        assertEquals(List.of(5L, 5L), there.circle(5L, List.of(5L)));
    }

    @Test
    void theCircleIsToldFromTheCourseBackToIt() {
        assertEquals(List.of(4L, 1L, 2L, 4L), there.circle(4L, List.of(1L)));
    }

    @Test
    void theShortestOfTwoCirclesIsTold() {
        assertEquals(List.of(4L, 2L, 4L), there.circle(4L, List.of(1L, 2L)));
    }

    /** What is wrong elsewhere, as two files may have left it, is no endless search. */
    @Test
    void aCircleElsewhereDoesNotHoldUp() {
        Prerequisites<Long> round = new Prerequisites<>(Map.of(1L, List.of(2L), 2L, List.of(1L)));
        assertEquals(List.of(), round.circle(3L, List.of(1L)));
    }
}
