package nl.vaardig.steering.overview.group;

import static nl.vaardig.steering.overview.group.Waterland.ANALYST;
import static nl.vaardig.steering.overview.group.Waterland.CATALOGUE;
import static nl.vaardig.steering.overview.group.Waterland.DATA;
import static nl.vaardig.steering.overview.group.Waterland.ENGINEER;
import static nl.vaardig.steering.overview.group.Waterland.ICT;
import static nl.vaardig.steering.overview.group.Waterland.LEADING;
import static nl.vaardig.steering.overview.group.Waterland.MANAGER;
import static nl.vaardig.steering.overview.group.Waterland.MAPS;
import static nl.vaardig.steering.overview.group.Waterland.OFFICER;
import static nl.vaardig.steering.overview.group.Waterland.TOWN_NORTH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

class MunicipalGapsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Waterland place() {
        return new Waterland()
                .asks(OFFICER, DATA, 2, 1)
                .asks(ANALYST, DATA, 2, 1)
                .asks(MANAGER, DATA, 2, 1);
    }

    private static MunicipalGaps gaps(Waterland... newestFirst) {
        List<LocalDate> days = Stream.iterate(TODAY, day -> day.minusMonths(6))
                .limit(newestFirst.length)
                .toList();
        return new MunicipalGaps(
                CATALOGUE, days, Stream.of(newestFirst).map(Waterland::lines).toList(), new SmallGroups(5));
    }

    private static Figure<GroupGap> figure(MunicipalGaps.Table table, Object key, int day) {
        return table.rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow()
                .figures()
                .get(day);
    }

    @Test
    void showsGroupsThatAreLargeEnough() {
        MunicipalGaps.Table table = gaps(place().employsMixed(1, 5, TOWN_NORTH, OFFICER, DATA, 2)
                        .employsMixed(6, 12, ICT, ANALYST, DATA, 2))
                .by(GroupedBy.POPULATION);

        assertEquals(
                2,
                figure(table, Population.PRIMARY_PROCESS, 0)
                        .value()
                        .orElseThrow()
                        .sum()
                        .peopleShort());
        assertEquals(12, table.total().figures().get(0).value().orElseThrow().people());
        assertFalse(table.hidesAnything());
    }

    @Test
    void hidesASmallGroupAndASecondOneSoThatItDoesNotFollowFromTheTotal() {
        MunicipalGaps.Table table = gaps(place().employsMixed(1, 4, TOWN_NORTH, MANAGER, DATA, 2)
                        .employsMixed(11, 16, ICT, ANALYST, DATA, 2)
                        .employsMixed(21, 40, TOWN_NORTH, OFFICER, DATA, 2))
                .by(GroupedBy.POPULATION);

        assertTrue(figure(table, Population.MANAGEMENT_BOARD, 0).isHidden());
        assertTrue(figure(table, Population.ICT, 0).isHidden(), "the smallest of the others goes with it");
        assertTrue(figure(table, Population.PRIMARY_PROCESS, 0).isVisible());
        assertTrue(table.total().figures().get(0).isVisible());
    }

    @Test
    void aPersonInTwoHiddenGroupsDoesNotMakeThemLookLargeEnoughTogether() {
        // Three in each, two of them the same people: four people, not six.
        Waterland place = place().asks(MANAGER, MAPS, 1, 1)
                .employsMixed(1, 3, ICT, ANALYST, DATA, 2)
                .employs(2, ICT, MANAGER)
                .employs(3, ICT, MANAGER)
                .employs(4, ICT, MANAGER)
                .employsMixed(21, 40, TOWN_NORTH, OFFICER, DATA, 2)
                .asks(OFFICER, MAPS, 1, 1);

        MunicipalGaps.Table table = gaps(place).by(GroupedBy.POPULATION);

        assertTrue(figure(table, Population.PRIMARY_PROCESS, 0).isHidden());
    }

    @Test
    void leavesOutSkillsAskedOfAFew() {
        MunicipalGaps gaps = gaps(place().asks(MANAGER, MAPS, 3, 5)
                .employsMixed(1, 4, TOWN_NORTH, MANAGER, DATA, 2)
                .employsMixed(5, 30, TOWN_NORTH, OFFICER, DATA, 2));

        MunicipalGaps.Table skills = gaps.by(GroupedBy.SKILL);

        assertEquals(
                List.of((Object) DATA),
                skills.rows().stream().map(MunicipalGaps.Row::key).toList());
        assertEquals(1, skills.skillsLeftOut());
        assertEquals(
                30, skills.total().figures().get(0).value().orElseThrow().sum().requirements());
    }

    @Test
    void hidesAnOlderFigureThatBesideTheNewerOneTellsOfAFewWhoCameOrWent() {
        Waterland now =
                place().employsMixed(1, 20, TOWN_NORTH, OFFICER, DATA, 2).employsMixed(41, 60, ICT, ANALYST, DATA, 2);
        Waterland then =
                place().employsMixed(1, 22, TOWN_NORTH, OFFICER, DATA, 2).employsMixed(51, 70, ICT, ANALYST, DATA, 2);

        MunicipalGaps.Table table = gaps(now, then).by(GroupedBy.POPULATION);

        assertTrue(figure(table, Population.PRIMARY_PROCESS, 0).isVisible());
        assertTrue(figure(table, Population.PRIMARY_PROCESS, 1).isHidden(), "two people left");
        assertTrue(figure(table, Population.ICT, 1).isHidden(), "else it follows from the total");
        assertTrue(table.total().figures().get(1).isVisible());
    }

    @Test
    void theSamePeopleMayBeComparedOverTime() {
        Waterland now = place().employsMixed(1, 20, TOWN_NORTH, OFFICER, DATA, 2);
        Waterland then = place().employsMixed(1, 20, TOWN_NORTH, OFFICER, DATA, 2);

        MunicipalGaps.Row total = gaps(now, then).by(GroupedBy.GOAL).total();

        assertEquals(10, total.figures().get(1).value().orElseThrow().sum().peopleShort());
    }

    @Test
    void hidesManagersWhenTheOthersAreFew() {
        Waterland place = new Waterland()
                .asks(MANAGER, LEADING, 3, 1)
                .asks(OFFICER, LEADING, 1, 1)
                .employsMixed(1, 8, TOWN_NORTH, MANAGER, LEADING, 3)
                .employsMixed(9, 11, TOWN_NORTH, OFFICER, LEADING, 1);

        assertTrue(
                gaps(place).managers(Track.DIGITAL_LEADERSHIP).figures().get(0).isHidden());
        assertTrue(gaps(place).managers(Track.SOFT_SKILLS).figures().get(0).isHidden(), "nothing asked");
    }

    @Test
    void showsManagersWhenBothAreManyOrThereIsNobodyElse() {
        Waterland place =
                new Waterland().asks(MANAGER, LEADING, 3, 1).employsMixed(1, 8, TOWN_NORTH, MANAGER, LEADING, 3);

        GroupGap managers = gaps(place)
                .managers(Track.DIGITAL_LEADERSHIP)
                .figures()
                .get(0)
                .value()
                .orElseThrow();

        assertEquals(4, managers.sum().peopleShort());
    }

    @Test
    void hidesWhatIsKnownOfAFewHoweverManyAreAsked() {
        Waterland place = place().employsMixed(1, 40, TOWN_NORTH, OFFICER, DATA, 2);
        for (int analyst = 101; analyst <= 140; analyst++) place.employs(analyst, ICT, ANALYST);
        place.knows(101, DATA, 2).knows(102, DATA, 1).knows(103, DATA, 2).knows(104, DATA, 1);

        MunicipalGaps.Table few = gaps(place).by(GroupedBy.POPULATION);
        assertTrue(figure(few, Population.ICT, 0).isHidden(), "40 asked, 4 assessed");
        assertTrue(figure(few, Population.PRIMARY_PROCESS, 0).isHidden(), "else it follows from the total");

        place.knows(105, DATA, 2);
        assertTrue(
                figure(gaps(place).by(GroupedBy.POPULATION), Population.ICT, 0).isVisible());
    }

    @Test
    void hidesThatAllOrNoneOfAGroupMeetWhatIsAsked() {
        MunicipalGaps.Table table = gaps(place().employsAll(1, 40, TOWN_NORTH, MANAGER, DATA, 2)
                        .employsMixed(41, 80, ICT, ANALYST, DATA, 2)
                        .employsMixed(81, 140, TOWN_NORTH, OFFICER, DATA, 2))
                .by(GroupedBy.POPULATION);

        assertTrue(figure(table, Population.MANAGEMENT_BOARD, 0).isHidden());
        assertTrue(figure(table, Population.ICT, 0).isHidden(), "else it follows from the total");
        assertTrue(figure(table, Population.PRIMARY_PROCESS, 0).isVisible());
    }

    @Test
    void showsNothingBelowAHiddenGroup() {
        // Three managers are hidden, and the ten of ICT to cover them; five analysts and five engineers are those ten.
        MunicipalGaps gaps = gaps(place().asks(ENGINEER, DATA, 2, 1)
                .employsMixed(1, 3, TOWN_NORTH, MANAGER, DATA, 2)
                .employsMixed(11, 15, ICT, ANALYST, DATA, 2)
                .employsMixed(21, 25, ICT, ENGINEER, DATA, 2)
                .employsMixed(101, 300, TOWN_NORTH, OFFICER, DATA, 2));

        assertTrue(figure(gaps.by(GroupedBy.POPULATION), Population.ICT, 0).isHidden());
        MunicipalGaps.Table roles = gaps.by(GroupedBy.JOB_ROLE);
        assertTrue(figure(roles, ANALYST, 0).isHidden());
        assertTrue(figure(roles, ENGINEER, 0).isHidden());
        assertTrue(figure(roles, OFFICER, 0).isVisible());
    }

    @Test
    void showsNoSkillOfAHiddenTrack() {
        // Four are assessed in leading, so the track of data is hidden as well: it is the total without those four.
        Waterland place = place().asks(OFFICER, LEADING, 2, 1).employsMixed(1, 20, TOWN_NORTH, OFFICER, DATA, 2);
        place.knows(1, LEADING, 2).knows(2, LEADING, 1).knows(3, LEADING, 2).knows(4, LEADING, 1);

        assertTrue(
                figure(gaps(place).by(GroupedBy.TRACK), Track.DATA_ANALYSIS, 0).isHidden());
        assertTrue(figure(gaps(place).by(GroupedBy.SKILL), DATA, 0).isHidden());
    }
}
