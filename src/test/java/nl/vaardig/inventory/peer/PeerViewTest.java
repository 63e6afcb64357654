package nl.vaardig.inventory.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PeerViewTest {

    @Test
    void theMiddleIsALevelThatSomebodyChose() {
        assertEquals(3, view(Map.of(1, 1L, 3, 3L, 5, 1L)).middle());
        assertEquals(2, view(Map.of(2, 3L, 4, 3L)).middle(), "the lower of two");
        assertEquals(4, view(Map.of(4, 5L)).middle());
    }

    @Test
    void whatAllSaidIsNotCounted() {
        assertFalse(view(Map.of(3, 5L)).tellsCounts());
        assertTrue(view(Map.of(3, 4L, 2, 1L)).tellsCounts());
    }

    private static PeerView view(Map<Integer, Long> counts) {
        return new PeerView(7, null, counts);
    }
}
