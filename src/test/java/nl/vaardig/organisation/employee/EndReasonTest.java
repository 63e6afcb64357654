package nl.vaardig.organisation.employee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndReasonTest {

    @Test
    void onlyResigningIsVoluntary() {
        List<EndReason> voluntary =
                Arrays.stream(EndReason.values()).filter(EndReason::voluntary).toList();
        assertEquals(List.of(EndReason.RESIGNED), voluntary);
    }

    @Test
    void aTransferToAJointArrangementStaysInTheRegion() {
        assertFalse(EndReason.TRANSFERRED_TO_JOINT_ARRANGEMENT.leavesRegion());
        assertFalse(EndReason.INTERNAL_MOVE.leavesRegion());
        assertTrue(EndReason.RETIRED.leavesRegion());
        assertTrue(EndReason.DIED.leavesRegion());
    }
}
