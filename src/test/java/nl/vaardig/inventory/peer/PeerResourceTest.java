package nl.vaardig.inventory.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import nl.vaardig.inventory.peer.PeerResource.NewRequest;
import nl.vaardig.platform.BadField;
import org.junit.jupiter.api.Test;

class PeerResourceTest {

    @Test
    void aRequestMissesNoNumbers() {
        NewRequest whole = new NewRequest(List.of(1L), List.of(2L));
        assertSame(whole, NewRequest.complete(whole));
        assertEquals("skillIds", refused(null));
        assertEquals("skillIds", refused(new NewRequest(null, List.of())));
        assertEquals("skillIds", refused(new NewRequest(Arrays.asList(1L, null), List.of())));
        assertEquals("colleagueIds", refused(new NewRequest(List.of(1L), Arrays.asList(2L, null))));
    }

    private static String refused(NewRequest sent) {
        return assertThrows(BadField.class, () -> NewRequest.complete(sent)).field();
    }
}
