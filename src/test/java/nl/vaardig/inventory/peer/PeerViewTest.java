package nl.vaardig.inventory.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import org.junit.jupiter.api.Test;

class PeerViewTest {

    private static final SmallGroups RULE = new SmallGroups(5);

    @Test
    void theMiddleIsALevelThatSomebodyChose() {
        assertEquals(3, view(Map.of(1, 1L, 3, 3L, 5, 1L)).middle());
        assertEquals(2, view(Map.of(2, 3L, 4, 3L)).middle(), "the lower of two");
        assertEquals(4, view(Map.of(4, 5L)).middle());
    }

    @Test
    void thatAllSaidTheSameCantBeToldFromWhatIsShown() {
        PeerView same = view(Map.of(3, 5L));
        PeerView different = view(Map.of(2, 1L, 3, 3L, 4, 1L));
        assertEquals(different, same);
        assertEquals(PeerResource.Shown.of(different), PeerResource.Shown.of(same));
    }

    @Test
    void whoAnsweredTooNeedsOneAnswerMore() {
        assertTrue(PeerViews.mayBeTold(RULE, Map.of(3, 5L), false));
        assertFalse(PeerViews.mayBeTold(RULE, Map.of(3, 4L), false));
        assertFalse(PeerViews.mayBeTold(RULE, Map.of(2, 1L, 3, 4L), true), "four others");
        assertTrue(PeerViews.mayBeTold(RULE, Map.of(2, 2L, 3, 4L), true));
    }

    private static PeerView view(Map<Integer, Long> counts) {
        return PeerView.of(7, LocalDate.of(2026, 11, 1), counts);
    }
}
