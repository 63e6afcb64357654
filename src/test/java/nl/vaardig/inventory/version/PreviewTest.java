package nl.vaardig.inventory.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.vaardig.inventory.version.Preview.GapCounts;
import nl.vaardig.skills.framework.version.Consequences.GapChange;
import nl.vaardig.skills.framework.version.Held;
import org.junit.jupiter.api.Test;

class PreviewTest {

    @Test
    void countsWhatBecomesOfGapsAndThePeopleBehindThem() {
        GapCounts counts = GapCounts.of(
                List.of(gap(1, 0, 1), gap(1, 1, 2), gap(2, 3, 1), gap(3, 2, 0), gap(4, 1, null), gap(4, 2, null)));
        assertEquals(new GapCounts(1, 1, 1, 1, 2, 4), counts);
    }

    @Test
    void nothingChangesForNobody() {
        assertEquals(new GapCounts(0, 0, 0, 0, 0, 0), GapCounts.of(List.of()));
    }

    @Test
    void theNextVersionCountsTheLastNumberOn() {
        assertEquals("1.1", VersionPages.next("1.0"));
        assertEquals("2.10", VersionPages.next("2.9"));
        assertEquals("3.1", VersionPages.next("3"));
        assertEquals("2026-b.1", VersionPages.next("2026-b"));
    }

    private static GapChange gap(long person, int before, Integer after) {
        return new GapChange(new Held(person, "map", 3, 1), before, after);
    }
}
