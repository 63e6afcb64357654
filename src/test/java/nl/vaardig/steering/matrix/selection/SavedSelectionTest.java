package nl.vaardig.steering.matrix.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

class SavedSelectionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final MatrixChoice CHOICE =
            new MatrixChoice(3L, true, 8L, Population.ICT, Track.DATA_ANALYSIS, 2L, 3, true);

    private final SavedSelection selection = new SavedSelection(7, " Data ", true, CHOICE);

    @Test
    void itGivesBackWhatWasChosen() {
        assertEquals(CHOICE, selection.choice());
        assertEquals("Data", selection.name());
    }

    @Test
    void whatIsRemovedComesBackOnce() {
        selection.remove(NOW);
        assertThrows(RuleRefused.class, () -> selection.remove(NOW));
        selection.restore();
        assertFalse(selection.isRemoved());
        assertThrows(RuleRefused.class, selection::restore);
    }

    @Test
    void aNameHasAnEnd() {
        assertThrows(IllegalArgumentException.class, () -> selection.rename(" "));
        assertThrows(IllegalArgumentException.class, () -> selection.rename("a".repeat(81)));
    }
}
