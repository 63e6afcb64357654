package nl.vaardig.learning.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import nl.vaardig.learning.assignment.bulk.BulkCandidates;
import nl.vaardig.learning.assignment.bulk.BulkCounts;
import nl.vaardig.learning.assignment.bulk.Verdict;
import org.junit.jupiter.api.Test;

class BulkTallyTest {

    @Test
    void countsWhoIsInWithoutWhoWasTakenOut() {
        BulkCandidates.Tally tally = new BulkCandidates.Tally(Map.of(Verdict.IN, 84L, Verdict.LEFT, 3L), 4, 0);
        assertEquals(80, tally.in());
        assertEquals(7, tally.out());
        assertEquals(87, tally.total());
        assertEquals(0, tally.of(Verdict.ALREADY_MEETS));
    }

    @Test
    void isUntouchedUntilSomebodyActs() {
        assertTrue(new BulkCounts(84, 0, 0, 0, 2, 0).untouched());
        assertFalse(new BulkCounts(83, 1, 0, 0, 0, 0).untouched());
        assertFalse(new BulkCounts(83, 0, 0, 1, 0, 0).untouched());
    }
}
