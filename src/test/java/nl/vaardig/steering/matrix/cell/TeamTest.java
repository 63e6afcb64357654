package nl.vaardig.steering.matrix.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.inventory.gap.RequiredLevel;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

class TeamTest {

    private static final TeamSkill DATA = skill(1, Track.DATA_ANALYSIS, 3);
    private static final TeamSkill LEADING = skill(2, Track.DIGITAL_LEADERSHIP, 3);
    private static final TeamSkill WRITING = skill(3, Track.SOFT_SKILLS, 1);
    private static final TeamMember ANNA = member(1, "Anna", "Visser", false);
    private static final TeamMember BEN = member(2, "Ben", "Bakker", false);
    private static final TeamMember CHRIS = member(3, "Chris", "Smit", true);

    private final Map<Long, Map<Long, TeamCell>> cells = new HashMap<>();

    private static TeamSkill skill(long id, Track track, int criticality) {
        return new TeamSkill(id, "s" + id, new Bilingual("s" + id, "s" + id), track, 5, criticality);
    }

    private static TeamMember member(long id, String given, String family, boolean managerial) {
        return new TeamMember(id, "W" + id, given, family, 1, new Bilingual("functie", "role"), managerial, null);
    }

    private void put(TeamMember member, TeamSkill skill, Integer required, Integer level) {
        TeamCell known = new TeamCell(null, level, null, null, false);
        TeamCell cell = required == null ? known : known.asking(new RequiredLevel(required, 3), skill.criticality());
        cells.computeIfAbsent(member.id(), id -> new HashMap<>()).put(skill.id(), cell);
    }

    private Team team() {
        return new Team(List.of(ANNA, BEN, CHRIS), List.of(DATA, LEADING, WRITING), cells);
    }

    @Test
    void managersAreCountedApart() {
        put(ANNA, DATA, 2, 2);
        put(CHRIS, LEADING, 4, 1);
        assertEquals(1, team().staff().sum().met());
        assertEquals(0, team().staff().sum().open());
        assertEquals(1, team().managers().sum().open());
    }

    @Test
    void rowsAndColumnsAddUpToTheWhole() {
        put(ANNA, DATA, 3, 1);
        put(ANNA, WRITING, 2, null);
        put(BEN, DATA, 2, 4);
        put(CHRIS, LEADING, 4, 3);
        long rows = team().members().stream()
                .mapToLong(member -> team().sum(member).open())
                .sum();
        long columns = team().skills().stream()
                .mapToLong(skill -> team().sum(skill).open())
                .sum();
        assertEquals(2, team().sum().open());
        assertEquals(rows, team().sum().open());
        assertEquals(columns, team().sum().open());
    }

    @Test
    void notAssessedIsNoGapAndStandsBesideTheFigure() {
        put(ANNA, DATA, 3, null);
        put(BEN, DATA, 3, 3);
        GapSum sum = team().sum();
        assertEquals(1.0, sum.shareMeeting().value().getAsDouble());
        assertEquals(1, sum.notAssessed());
        assertTrue(team().cell(ANNA, DATA).isUnknown());
        assertFalse(team().cell(ANNA, DATA).isOpen());
    }

    @Test
    void aSkillThatNobodyIsAskedIsNoColumn() {
        put(ANNA, DATA, 3, 3);
        put(ANNA, WRITING, null, 5);
        assertEquals(List.of(DATA), team().asked().skills());
    }

    @Test
    void onlyWhatIsStillToLearnLeavesOutPeopleAndSkillsThatAreThere() {
        put(ANNA, DATA, 3, 1);
        put(ANNA, WRITING, 2, 2);
        put(BEN, DATA, 1, 1);
        assertEquals(List.of(ANNA), team().withGaps().members());
        assertEquals(List.of(DATA), team().withGaps().skills());
    }

    @Test
    void mostToLearnIsWhereMostPeopleAreShort() {
        put(ANNA, DATA, 2, 1);
        put(BEN, DATA, 2, 1);
        put(CHRIS, LEADING, 5, 1);
        assertEquals(Optional.of(DATA), team().mostToLearn());
    }

    @Test
    void amongEquallyManyPeopleTheWeightDecides() {
        put(ANNA, WRITING, 3, 2);
        put(BEN, DATA, 3, 2);
        assertEquals(Optional.of(DATA), team().mostToLearn());
    }

    @Test
    void whereEverybodyMeetsEverythingThereIsNoMostToLearn() {
        put(ANNA, DATA, 2, 2);
        assertEquals(Optional.empty(), team().mostToLearn());
    }

    @Test
    void aHolderReachesTheHighestLevelAskedInTheTeamAskedOrNot() {
        put(ANNA, DATA, 4, 4);
        put(BEN, DATA, 2, 3);
        put(CHRIS, DATA, null, 5);
        SkillHolders data = team().holdersOfCriticalSkills().get(0);
        assertEquals(4, data.level());
        assertEquals(List.of(ANNA, CHRIS), data.holders());
    }

    @Test
    void onlyCriticalSkillsThatAreAskedAreToldThoseWithTheFewestFirst() {
        put(ANNA, DATA, 2, 2);
        put(ANNA, WRITING, 2, 0);
        put(CHRIS, LEADING, 3, 1);
        List<SkillHolders> critical = team().holdersOfCriticalSkills();
        assertEquals(
                List.of(LEADING, DATA),
                critical.stream().map(SkillHolders::skill).toList());
        assertTrue(critical.get(0).isHeldByNobody());
        assertTrue(critical.get(1).isHeldByOne());
    }

    @Test
    void forOneSkillThoseFurthestFromItComeFirst() {
        put(ANNA, DATA, 3, 2);
        put(BEN, DATA, 3, 3);
        put(CHRIS, DATA, 3, 1);
        assertEquals(
                List.of(CHRIS, ANNA, BEN), team().mostToLearnFirst(DATA.id()).members());
        assertEquals(List.of(CHRIS, ANNA), team().toLearn(DATA));
    }

    @Test
    void namesStandUnderTheMainNameAsInADutchList() {
        List<String> sorted = List.of(
                        member(1, "Jan", "de Vries", false),
                        member(2, "Ayşe", "Özdemir", false),
                        member(3, "Piet", "van der Berg", false),
                        member(4, "Sam", "'t Hart", false),
                        member(5, "Kim", "Pieters", false))
                .stream()
                .sorted(TeamMember.byName())
                .map(TeamMember::familyName)
                .toList();
        assertEquals(List.of("van der Berg", "'t Hart", "Özdemir", "Pieters", "de Vries"), sorted);
    }

    @Test
    void twoLevelsApartCallForATalk() {
        assertTrue(new TeamCell(null, 4, 4, 2, false).callsForATalk());
        assertFalse(new TeamCell(null, 2, 4, 2, true).callsForATalk());
        assertFalse(new TeamCell(null, 4, 4, 3, false).callsForATalk());
        assertFalse(new TeamCell(null, 4, 4, null, false).callsForATalk());
    }
}
