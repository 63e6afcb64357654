package nl.vaardig.steering.overview.group;

import static nl.vaardig.steering.overview.group.Waterland.ANALYST;
import static nl.vaardig.steering.overview.group.Waterland.CATALOGUE;
import static nl.vaardig.steering.overview.group.Waterland.DATA;
import static nl.vaardig.steering.overview.group.Waterland.GOAL;
import static nl.vaardig.steering.overview.group.Waterland.ICT;
import static nl.vaardig.steering.overview.group.Waterland.LEADING;
import static nl.vaardig.steering.overview.group.Waterland.MANAGER;
import static nl.vaardig.steering.overview.group.Waterland.MAPS;
import static nl.vaardig.steering.overview.group.Waterland.OFFICER;
import static nl.vaardig.steering.overview.group.Waterland.TOWN;
import static nl.vaardig.steering.overview.group.Waterland.TOWN_NORTH;
import static nl.vaardig.steering.overview.group.Waterland.TOWN_SOUTH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.privacy.smallgroup.Share;
import org.junit.jupiter.api.Test;

class GapTableTest {

    private static GapTable<Object> table(GroupedBy by, Waterland place, GapAsk filter) {
        return by.table(place.lines(), filter, CATALOGUE);
    }

    private static GapAsk department(long id) {
        return new GapAsk(null, null, id, false, null, null, null, false, false);
    }

    @Test
    void aGroupsFigureIsARatioOfSumsAndNotAMeanOfRatios() {
        // One officer is 1 of 4 short with importance 5 and criticality 3, another 2 of 2 with importance 1.
        Waterland place = new Waterland()
                .asks(OFFICER, DATA, 4, 5)
                .asks(ANALYST, DATA, 2, 1)
                .employs(1, TOWN_NORTH, OFFICER)
                .knows(1, DATA, 3)
                .employs(2, TOWN_NORTH, ANALYST)
                .knows(2, DATA, 0);

        GroupGap all = table(GroupedBy.SKILL, place, GapAsk.NONE).row(DATA).all();

        assertEquals(
                (15.0 * 1 + 3 * 2) / (15 * 4 + 3 * 2), all.normalised(false).getAsDouble(), 1e-12);
        assertEquals(6, all.importanceShort(), "importance 5 and 1");
    }

    @Test
    void unknownCountsInNoFigureUnlessAskedTo() {
        Waterland place = new Waterland()
                .asks(OFFICER, DATA, 2, 1)
                .employsAll(1, 3, TOWN_NORTH, OFFICER, DATA, 2)
                .employs(4, TOWN_NORTH, OFFICER);

        GroupGap all = table(GroupedBy.TRACK, place, GapAsk.NONE).total().all();

        assertEquals(new Share(3, 3), all.met(false));
        assertEquals(new Share(3, 4), all.met(true));
        assertEquals(0.0, all.normalised(false).getAsDouble());
        assertEquals(0.25, all.normalised(true).getAsDouble());
        assertEquals(new Share(1, 4), all.notAssessed());
    }

    @Test
    void differentPeopleAreCountedOnceWhateverTheirSkills() {
        Waterland place = new Waterland()
                .asks(OFFICER, DATA, 3, 1)
                .asks(OFFICER, MAPS, 3, 1)
                .employsAll(1, 2, TOWN_NORTH, OFFICER, DATA, 1);
        place.knows(1, MAPS, 1);

        GapTable<Object> table = table(GroupedBy.SKILL, place, GapAsk.NONE);

        assertEquals(2, table.total().all().sum().peopleShort());
        assertEquals(2, table.total().all().people());
        assertEquals(3, table.total().all().sum().open());
    }

    @Test
    void someoneWithTwoAppointmentsCountsOnceInTheTotalAndIsFoundInBothDepartments() {
        Waterland place = new Waterland()
                .asks(OFFICER, DATA, 3, 1)
                .asks(ANALYST, MAPS, 3, 1)
                .employs(1, TOWN_NORTH, OFFICER)
                .employs(1, ICT, ANALYST)
                .knows(1, DATA, 1)
                .knows(1, MAPS, 1);

        GapTable<Object> table = table(GroupedBy.DEPARTMENT, place, GapAsk.NONE);

        assertEquals(Set.of(TOWN, ICT), table.rows().keySet());
        assertEquals(1, table.total().all().people());
        assertEquals(1, table.row(ICT).all().sum().peopleShort());
    }

    @Test
    void aDepartmentHasItsChildrenAndThoseWhoWorkInItself() {
        Waterland place = new Waterland()
                .asks(OFFICER, DATA, 3, 1)
                .employs(1, TOWN, OFFICER)
                .employs(2, TOWN_NORTH, OFFICER)
                .employs(3, TOWN_SOUTH, OFFICER)
                .employs(4, ICT, OFFICER);

        assertEquals(
                Set.of(TOWN, TOWN_NORTH, TOWN_SOUTH),
                table(GroupedBy.DEPARTMENT, place, department(TOWN)).rows().keySet());
        assertEquals(
                3,
                table(GroupedBy.DEPARTMENT, place, department(TOWN))
                        .total()
                        .all()
                        .people());
        assertEquals(
                0,
                table(GroupedBy.DEPARTMENT, place, department(99)).total().all().people());
    }

    @Test
    void managersAreALineOfTheirOwn() {
        Waterland place = new Waterland()
                .asks(OFFICER, LEADING, 1, 1)
                .asks(MANAGER, LEADING, 4, 1)
                .employsAll(1, 9, TOWN_NORTH, OFFICER, LEADING, 1)
                .employs(10, TOWN_NORTH, MANAGER)
                .knows(10, LEADING, 1);

        GapTable.Row row = table(GroupedBy.TRACK, place, GapAsk.NONE).total();

        assertEquals(new Share(9, 10), row.all().met(false));
        assertEquals(new Share(0, 1), row.managers().met(false));
        assertEquals(
                1,
                table(GroupedBy.POPULATION, place, GapAsk.NONE)
                        .row(Population.MANAGEMENT_BOARD)
                        .all()
                        .people());
    }

    @Test
    void aGoalWeighsWithItsOwnCriticalityAndWhatNoGoalNamesIsARowToo() {
        Waterland place = new Waterland()
                .asks(OFFICER, DATA, 4, 1)
                .asks(OFFICER, MAPS, 2, 1)
                .employs(1, TOWN_NORTH, OFFICER)
                .knows(1, DATA, 3)
                .knows(1, MAPS, 1);

        GapTable<Object> table = table(GroupedBy.GOAL, place, GapAsk.NONE);

        assertEquals(2 * 4, table.row(GOAL).all().weightedNeed(false), "2 in the goal, 3 in the municipality");
        assertEquals(1, table.row(GroupedBy.NO_GOAL).all().sum().requirements());
        assertEquals(3 * 4 + 1 * 2, table.total().all().weightedNeed(false), "each line once");
    }

    @Test
    void filtersNarrowSkillsAndPeople() {
        Waterland place = new Waterland()
                .asks(OFFICER, DATA, 4, 1)
                .asks(OFFICER, MAPS, 2, 1)
                .asks(MANAGER, DATA, 1, 1)
                .employs(1, TOWN_NORTH, OFFICER)
                .employs(2, ICT, MANAGER);

        GapAsk critical = new GapAsk(null, null, null, false, null, null, null, true, false);
        GapAsk managers = new GapAsk(null, null, null, false, null, null, null, false, true);
        GapAsk goalInIct = new GapAsk(null, null, ICT, false, null, null, GOAL, false, false);

        assertEquals(
                Set.of(DATA), table(GroupedBy.SKILL, place, critical).rows().keySet());
        assertEquals(1, table(GroupedBy.SKILL, place, managers).total().all().people());
        assertEquals(
                1, table(GroupedBy.SKILL, place, goalInIct).total().all().sum().requirements());
        assertTrue(table(GroupedBy.GOAL, place, goalInIct).rows().containsKey(GOAL));
    }
}
