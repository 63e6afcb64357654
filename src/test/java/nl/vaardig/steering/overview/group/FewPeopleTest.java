package nl.vaardig.steering.overview.group;

import static nl.vaardig.steering.overview.group.Waterland.ANALYST;
import static nl.vaardig.steering.overview.group.Waterland.CATALOGUE;
import static nl.vaardig.steering.overview.group.Waterland.DATA;
import static nl.vaardig.steering.overview.group.Waterland.ICT;
import static nl.vaardig.steering.overview.group.Waterland.MANAGER;
import static nl.vaardig.steering.overview.group.Waterland.OFFICER;
import static nl.vaardig.steering.overview.group.Waterland.TOWN_NORTH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import nl.vaardig.organisation.jobrole.Population;
import org.junit.jupiter.api.Test;

/** Whom a look at a table is a look at. */
class FewPeopleTest {

    private final Waterland place = new Waterland()
            .asks(OFFICER, DATA, 2, 1)
            .asks(ANALYST, DATA, 2, 1)
            .asks(MANAGER, DATA, 2, 1)
            .employsMixed(1, 20, TOWN_NORTH, OFFICER, DATA, 2)
            .employsMixed(31, 33, ICT, ANALYST, DATA, 2)
            .employs(41, TOWN_NORTH, MANAGER);

    @Test
    void thoseOfSmallRowsAndTheFewManagersOfALargeOne() {
        assertEquals(Set.of(31L, 32L, 33L, 41L), few(GroupedBy.DEPARTMENT, GapAsk.NONE));
        assertEquals(Set.of(41L), few(GroupedBy.SKILL, GapAsk.NONE));
    }

    @Test
    void everyoneWhenFiltersLeaveAFew() {
        GapAsk ict = GapAsk.NONE.narrowedTo(GroupedBy.POPULATION, Population.ICT);
        assertEquals(Set.of(31L, 32L, 33L), few(GroupedBy.SKILL, ict));
    }

    @Test
    void nobodyWhenAllGroupsAreLargeEnough() {
        GapAsk officers = GapAsk.NONE.narrowedTo(GroupedBy.POPULATION, Population.PRIMARY_PROCESS);
        assertEquals(Set.of(), few(GroupedBy.JOB_ROLE, officers));
    }

    private Set<Long> few(GroupedBy by, GapAsk filter) {
        return by.peopleOfFew(place.lines(), filter, CATALOGUE, 5);
    }
}
