package nl.vaardig.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.steering.overview.line.GapLine;
import org.junit.jupiter.api.Test;

class RuleGapsTest {

    private static final SmallGroups RULE = new SmallGroups(5);

    /** People who are all asked level 3 of one skill, at this level. */
    private static List<GapLine> people(int number, int level) {
        List<GapLine> lines = new ArrayList<>();
        for (long id = 1; id <= number; id++) lines.add(new GapLine(id, 1, 1, 7, 3, 2, level));
        return lines;
    }

    @Test
    void countsRequirementsMetBeforeAndAfter() {
        assertEquals(
                new RuleGaps.Met(5, 0, 5),
                RuleGaps.compared(people(5, 2), people(5, 3), RULE).value().orElseThrow());
    }

    @Test
    void saysNothingWhereAFewPeopleChange() {
        List<GapLine> after = new ArrayList<>(people(4, 3));
        after.add(new GapLine(5, 1, 1, 7, 3, 2, 2));
        assertTrue(RuleGaps.compared(people(5, 2), after, RULE).isHidden());
        assertTrue(RuleGaps.compared(people(5, 2), people(5, 2), RULE).isHidden(), "nobody is no other answer");
    }
}
