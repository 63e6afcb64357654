package nl.vaardig.learning.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StandingTest {

    /** The open states stand in a query by name: this holds them together with the state machine. */
    @Test
    void countsAsOpenWhatTheStateMachineCallsOpen() {
        for (AssignmentState state : AssignmentState.values()) {
            assertEquals(state.isOpen(), Standing.OPEN.condition().contains("." + state), state.name());
        }
    }

    @Test
    void knowsEveryStateByItsOwnName() {
        for (AssignmentState state : AssignmentState.values()) {
            assertTrue(Standing.valueOf(state.name()).condition().endsWith("." + state), state.name());
        }
    }
}
