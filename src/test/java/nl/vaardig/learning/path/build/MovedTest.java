package nl.vaardig.learning.path.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MovedTest {

    @Test
    void oneStepThatWentToTheFrontIsTheOnlyOneThatMoved() {
        assertEquals(Set.of(1L, 2L, 3L), Moved.inOrder(List.of(1L, 2L, 3L, 4L), List.of(4L, 1L, 2L, 3L)));
    }

    @Test
    void theSameOrderIsNoMove() {
        assertEquals(Set.of(1L, 2L), Moved.inOrder(List.of(1L, 2L), List.of(1L, 2L)));
        assertEquals(Set.of(), Moved.inOrder(List.of(), List.of()));
    }
}
