package nl.vaardig.steering.overview.group;

import static nl.vaardig.steering.overview.group.Waterland.ANALYST;
import static nl.vaardig.steering.overview.group.Waterland.DATA;
import static nl.vaardig.steering.overview.group.Waterland.ICT;
import static nl.vaardig.steering.overview.group.Waterland.MAPS;
import static nl.vaardig.steering.overview.group.Waterland.OFFICER;
import static nl.vaardig.steering.overview.group.Waterland.TOWN;
import static nl.vaardig.steering.overview.group.Waterland.TOWN_NORTH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.steering.overview.line.GapLine;
import org.junit.jupiter.api.Test;

class GapLinesTest {

    @Test
    void aPersonWithTwoAppointmentsHasOneLinePerSkillWithTheHighestRequirement() {
        List<GapLine> lines = new Waterland()
                .asks(OFFICER, DATA, 2, 5)
                .asks(ANALYST, DATA, 4, 3)
                .asks(ANALYST, MAPS, 3, 1)
                .employs(7, TOWN_NORTH, OFFICER)
                .employs(7, ICT, ANALYST)
                .lines()
                .list();

        assertEquals(
                List.of(
                        new GapLine(7, TOWN_NORTH, OFFICER, DATA, 4, 3, null),
                        new GapLine(7, ICT, ANALYST, MAPS, 3, 1, null)),
                lines);
    }

    @Test
    void onEqualLevelsTheGreaterImportanceCounts() {
        List<GapLine> lines = new Waterland()
                .asks(OFFICER, DATA, 3, 2)
                .asks(ANALYST, DATA, 3, 5)
                .employs(7, TOWN_NORTH, OFFICER)
                .employs(7, ICT, ANALYST)
                .lines()
                .list();

        assertEquals(5, lines.get(0).importance());
    }

    @Test
    void unknownIsNotZero() {
        GapLine line = new Waterland()
                .asks(OFFICER, DATA, 2, 5)
                .employs(7, TOWN_NORTH, OFFICER)
                .lines()
                .list()
                .get(0);

        assertNull(line.current());
        assertEquals(false, line.isShort());
        assertEquals(false, line.isMet());
    }

    @Test
    void aJobRoleThatAsksNothingGivesNoLines() {
        assertEquals(
                List.of(),
                new Waterland()
                        .employs(7, TOWN_NORTH, OFFICER)
                        .knows(7, DATA, 3)
                        .lines()
                        .list());
        assertEquals(List.of(), new Waterland().lines().list());
    }

    @Test
    void aLevelNobodyAsksForGivesNoLine() {
        assertEquals(
                1,
                new Waterland()
                        .asks(OFFICER, DATA, 2, 5)
                        .employs(7, ICT, OFFICER)
                        .knows(7, MAPS, 5)
                        .lines()
                        .list()
                        .size());
    }

    @Test
    void jobRoleDepartmentAboveGoalAndPersonAskTogetherAndTheHighestCounts() {
        List<GapLine> lines = new Waterland()
                .asks(OFFICER, DATA, 1, 5)
                .departmentAsks(TOWN, DATA, 2, 4)
                .goalAsks(Population.PRIMARY_PROCESS, DATA, 3, 3)
                .goalAsks(null, MAPS, 1, 1)
                .asksOf(7, DATA, 4, 2)
                .employs(7, TOWN_NORTH, OFFICER)
                .employs(8, TOWN_NORTH, OFFICER)
                .employs(9, ICT, ANALYST)
                .lines()
                .list();

        assertEquals(
                List.of(
                        new GapLine(7, TOWN_NORTH, OFFICER, DATA, 4, 2, null),
                        new GapLine(7, TOWN_NORTH, OFFICER, MAPS, 1, 1, null),
                        new GapLine(8, TOWN_NORTH, OFFICER, DATA, 3, 3, null),
                        new GapLine(8, TOWN_NORTH, OFFICER, MAPS, 1, 1, null),
                        new GapLine(9, ICT, ANALYST, MAPS, 1, 1, null)),
                lines);
    }

    @Test
    void whatSomebodyIsExemptFromIsNotAskedOfHimAndStillOfOthers() {
        List<GapLine> lines = new Waterland()
                .asks(OFFICER, DATA, 2, 5)
                .asksOf(7, DATA, 4, 5)
                .exempts(7, DATA)
                .employs(7, TOWN_NORTH, OFFICER)
                .employs(8, TOWN_NORTH, OFFICER)
                .lines()
                .list();

        assertEquals(List.of(new GapLine(8, TOWN_NORTH, OFFICER, DATA, 2, 5, null)), lines);
    }
}
