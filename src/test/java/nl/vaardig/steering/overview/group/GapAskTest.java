package nl.vaardig.steering.overview.group;

import static nl.vaardig.steering.overview.group.Waterland.CATALOGUE;
import static nl.vaardig.steering.overview.group.Waterland.DATA;
import static nl.vaardig.steering.overview.group.Waterland.MAPS;
import static nl.vaardig.steering.overview.group.Waterland.TOWN;
import static nl.vaardig.steering.overview.group.Waterland.TOWN_NORTH;
import static nl.vaardig.steering.overview.group.Waterland.TOWN_SOUTH;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import nl.vaardig.platform.NotThere;
import org.junit.jupiter.api.Test;

class GapAskTest {

    @Test
    void whatIsNotInThisMunicipalityIsNotThere() {
        assertThrows(
                NotThere.class,
                () -> GapAsk.NONE.narrowedTo(GroupedBy.SKILL, 999L).mustBeIn(CATALOGUE));
        assertThrows(
                NotThere.class,
                () -> GapAsk.NONE.narrowedTo(GroupedBy.DEPARTMENT, 999L).mustBeIn(CATALOGUE));
        assertThrows(
                NotThere.class,
                () -> GapAsk.NONE.narrowedTo(GroupedBy.JOB_ROLE, 999L).mustBeIn(CATALOGUE));
        assertThrows(
                NotThere.class,
                () -> GapAsk.NONE.narrowedTo(GroupedBy.GOAL, 999L).mustBeIn(CATALOGUE));
        assertDoesNotThrow(
                () -> GapAsk.NONE.narrowedTo(GroupedBy.GOAL, GroupedBy.NO_GOAL).mustBeIn(CATALOGUE));
    }

    @Test
    void aDepartmentTakesInAllBelowUnlessAskedAlone() {
        GapAsk town = GapAsk.NONE.narrowedTo(GroupedBy.DEPARTMENT, TOWN);

        assertEquals(Set.of(TOWN, TOWN_NORTH, TOWN_SOUTH), town.departments(CATALOGUE));
        assertEquals(
                Set.of(TOWN), town.narrowedTo(GroupedBy.DEPARTMENT, TOWN).departments(CATALOGUE), "the row of itself");
    }

    @Test
    void skillsThatNoGoalNamesCanBeAskedFor() {
        GapAsk none = GapAsk.NONE.narrowedTo(GroupedBy.GOAL, GroupedBy.NO_GOAL);

        assertTrue(none.isAbout(CATALOGUE.skills().get(MAPS), CATALOGUE));
        assertFalse(none.isAbout(CATALOGUE.skills().get(DATA), CATALOGUE));
    }
}
