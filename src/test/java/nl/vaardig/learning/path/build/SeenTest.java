package nl.vaardig.learning.path.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeenTest {

    private static Seen.Merged merge(String shown, String typed, String stored) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        if (shown != null) fields.putSingle(Seen.FIELD, Seen.of(Map.of("title", shown)));
        fields.putSingle("title", typed);
        return Seen.merge(fields, Map.of("title", stored));
    }

    private static String saved(Seen.Merged merged) {
        return merged.toSave().getFirst("title");
    }

    @Test
    void whatNobodyElseChangedIsSaved() {
        assertEquals("nieuw", saved(merge("oud", "nieuw", "oud")));
    }

    @Test
    void whatIDidNotTouchStaysAsAnotherLeftIt() {
        Seen.Merged merged = merge("oud", "oud", "van een ander");
        assertEquals("van een ander", saved(merged));
        assertEquals(List.of(), merged.conflicts());
    }

    @Test
    void whatBothChangedIsAConflictAndStays() {
        Seen.Merged merged = merge("oud", "van mij", "van een ander");
        assertEquals("van een ander", saved(merged));
        assertEquals(List.of("title"), merged.conflicts());
    }

    @Test
    void theSameChangeByBothIsNone() {
        assertEquals(List.of(), merge("oud", "nieuw", "nieuw").conflicts());
    }

    /** A browser sends the ends of lines otherwise than they are kept. */
    @Test
    void endsOfLinesAreNoChange() {
        assertEquals("een\ntwee", saved(merge("een\ntwee", "een\r\ntwee", "een\ntwee")));
    }

    @Test
    void aFormWithoutSignsSavesWhatItSays() {
        assertEquals("nieuw", saved(merge(null, "nieuw", "oud")));
    }
}
