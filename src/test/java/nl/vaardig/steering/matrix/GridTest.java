package nl.vaardig.steering.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.gap.Gap;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.matrix.cell.Team;
import nl.vaardig.steering.matrix.cell.TeamCell;
import nl.vaardig.steering.matrix.cell.TeamMember;
import nl.vaardig.steering.matrix.cell.TeamSkill;
import org.junit.jupiter.api.Test;

/** Rows, columns and totals of a matrix of which a page is shown. */
class GridTest {

    private static final TeamMember BOSS = member(1, true);
    private static final TeamMember ANNA = member(2, false);
    private static final TeamMember BEN = member(3, false);
    private static final TeamSkill DATA = skill(1, Track.DATA_ANALYSIS);
    private static final TeamSkill MAPS = skill(2, Track.DATA_ANALYSIS);
    private static final TeamSkill BASICS = skill(3, Track.DIGITAL_BASICS);

    private static TeamMember member(long id, boolean managerial) {
        return new TeamMember(
                id, "W" + id, "Kim", "Nummer" + id, 1, new Bilingual("functie", "role"), managerial, null);
    }

    private static TeamSkill skill(long id, Track track) {
        return new TeamSkill(id, "s" + id, new Bilingual("s" + id, "s" + id), track, 5, 1);
    }

    /** Everyone is asked everything at level 3 and is at level 2. */
    private static Team team(TeamMember... members) {
        Map<Long, Map<Long, TeamCell>> cells = new HashMap<>();
        for (TeamMember member : members) {
            for (TeamSkill skill : List.of(DATA, MAPS, BASICS)) {
                cells.computeIfAbsent(member.id(), id -> new HashMap<>())
                        .put(skill.id(), new TeamCell(new Gap(3, 1, 1, 2), 2, null, null, false));
            }
        }
        return new Team(List.of(members), List.of(DATA, MAPS, BASICS), cells);
    }

    private static Grid page(Team team, int first, int rows) {
        return Grid.of(team, team, team.members().subList(first, first + rows), first, CellFacts.NONE);
    }

    @Test
    void totalsAreAboutEveryoneWhateverThePage() {
        Grid second = page(team(BOSS, ANNA, BEN), 2, 1);
        assertEquals(3, second.sum(DATA).open());
        assertEquals(9, second.whole().sum().open());
    }

    @Test
    void aRowKnowsItsPlaceAmongAllRows() {
        Team team = team(BOSS, ANNA, BEN);
        Grid first = page(team, 0, 2);
        // Two head rows, the heading of those who lead, their row, the heading of the others, theirs.
        assertEquals(4, first.rowIndex(0));
        assertEquals(6, first.rowIndex(1));
        assertEquals(7, page(team, 2, 1).rowIndex(0));
        assertEquals(9, first.rowCount());
        assertEquals(6, first.columnCount());
    }

    @Test
    void thoseWhoLeadStandApartAndEachGroupBeginsOnce() {
        Team team = team(BOSS, ANNA, BEN);
        Grid grid = page(team, 0, 3);
        assertEquals("matrix.managers", grid.begins(BOSS).key());
        assertEquals("matrix.staff", grid.begins(ANNA).key());
        assertNull(grid.begins(BEN));
        assertNull(page(team, 2, 1).begins(BEN));
    }

    @Test
    void oneGroupNeedsNoHeading() {
        Grid grid = page(team(ANNA, BEN), 0, 2);
        assertFalse(grid.hasManagersAndStaff());
        assertNull(grid.begins(ANNA));
        assertEquals(3, grid.rowIndex(0));
        assertEquals(6, grid.rowCount());
    }

    @Test
    void tracksAreAGapApart() {
        Grid grid = page(team(ANNA), 0, 1);
        assertEquals(2, grid.spans().size());
        assertFalse(grid.isFirstOfTrack(0));
        assertFalse(grid.isFirstOfTrack(1));
        assertTrue(grid.isFirstOfTrack(2));
    }

    @Test
    void aSheetHasSomeOfTheColumnsAndTheSameTotals() {
        Grid sheet = page(team(ANNA, BEN), 0, 2).columns(1, 3);
        assertEquals(List.of(MAPS, BASICS), sheet.team().skills());
        assertEquals(2, sheet.sum(BASICS).open());
    }

    @Test
    void aTotalOfNothingIsLeftBlank() {
        assertEquals("", page(team(ANNA), 0, 1).count(0));
        assertEquals("7", page(team(ANNA), 0, 1).count(7));
    }
}
