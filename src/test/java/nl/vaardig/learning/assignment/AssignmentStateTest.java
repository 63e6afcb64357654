package nl.vaardig.learning.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssignmentStateTest {

    @ParameterizedTest
    @CsvSource({
        "PROPOSED,ASSIGNED",
        "PROPOSED,DECLINED",
        "PROPOSED,WITHDRAWN",
        "ASSIGNED,STARTED",
        "ASSIGNED,DECLINED",
        "ASSIGNED,WITHDRAWN",
        "STARTED,COMPLETED",
        "STARTED,DECLINED",
        "STARTED,WITHDRAWN"
    })
    void goesForward(AssignmentState from, AssignmentState to) {
        assertTrue(from.mayBecome(to));
    }

    @ParameterizedTest
    @CsvSource({"PROPOSED,STARTED", "PROPOSED,COMPLETED", "ASSIGNED,COMPLETED", "ASSIGNED,PROPOSED", "STARTED,ASSIGNED"
    })
    void neitherSkipsNorGoesBack(AssignmentState from, AssignmentState to) {
        assertFalse(from.mayBecome(to));
    }

    @ParameterizedTest
    @EnumSource
    void neverBecomesItself(AssignmentState state) {
        assertFalse(state.mayBecome(state));
    }

    @ParameterizedTest
    @EnumSource
    void isOpenExactlyWhenSomethingCanStillHappen(AssignmentState state) {
        assertEquals(List.of(AssignmentState.values()).stream().anyMatch(state::mayBecome), state.isOpen());
    }
}
