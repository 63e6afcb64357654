package nl.vaardig.steering.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.overview.group.GapCatalogue;
import nl.vaardig.steering.overview.group.GapCatalogue.JobRoleFact;
import nl.vaardig.steering.overview.group.GapCatalogue.SkillFact;
import nl.vaardig.steering.overview.line.GapLine;
import org.junit.jupiter.api.Test;

class TickedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Bilingual NAME = new Bilingual("x", "x");
    private static final GapCatalogue CATALOGUE = catalogue();

    private static GapCatalogue catalogue() {
        var tree = new DepartmentTree(
                List.of(new DepartmentTree.Node(1, "A", "A", null), new DepartmentTree.Node(2, "A1", "A1", 1L)));
        Map<Long, SkillFact> skills = new LinkedHashMap<>();
        skills.put(10L, new SkillFact(10, "a", NAME, Track.DATA_ANALYSIS, 3));
        skills.put(11L, new SkillFact(11, "b", NAME, Track.DATA_ANALYSIS, 1));
        skills.put(12L, new SkillFact(12, "c", NAME, Track.SOFT_SKILLS, 1));
        Map<Long, JobRoleFact> roles = Map.of(20L, new JobRoleFact(20, "r", NAME, Population.ICT, false));
        return new GapCatalogue(tree, skills, roles, Map.of());
    }

    private static Ticked ticked(InventoryQuery query, String... rows) {
        return Ticked.of(query.read(TODAY), List.of(rows), CATALOGUE);
    }

    private static InventoryQuery by(String by) {
        InventoryQuery query = new InventoryQuery();
        query.by = by;
        return query;
    }

    @Test
    void tickedSkillsGoAlongWithTheFilters() {
        InventoryQuery query = by("skill");
        query.department = "1";
        query.population = "ICT";

        assertEquals(
                "/assignments/new?skill=10&skill=12&department=1&population=ICT",
                ticked(query, "10", "12").address());
    }

    @Test
    void allSkillsOfATrackAreTheTrack() {
        assertEquals(
                "/assignments/new?track=DATA_ANALYSIS",
                ticked(by("track"), "DATA_ANALYSIS").address());
        assertEquals(
                "/assignments/new?skill=10", ticked(critical(), "DATA_ANALYSIS").address());
    }

    private static InventoryQuery critical() {
        InventoryQuery query = by("track");
        query.critical = "true";
        return query;
    }

    @Test
    void whatIsNotThereNeverComesToMeanEveryone() {
        assertThrows(NotThere.class, () -> ticked(by("skill"), "999"));
        assertThrows(NotThere.class, () -> ticked(by("department"), "999"));
        assertThrows(NotThere.class, () -> ticked(critical(), "SOFT_SKILLS"));
        assertThrows(BadField.class, () -> ticked(by("population"), "NOBODY"));
    }

    @Test
    void countsDifferentPeopleWithSomethingToLearn() {
        List<GapLine> lines = List.of(
                new GapLine(1, 2, 20, 10, 3, 1, 1), new GapLine(1, 2, 20, 11, 3, 1, 1),
                new GapLine(2, 2, 20, 10, 3, 1, 3), new GapLine(3, 2, 20, 10, 3, 1, null));

        assertEquals(1, ticked(by("skill"), "10", "11").peopleShort(lines));
        assertEquals(1, ticked(by("department"), "1").peopleShort(lines), "with all below");
        assertEquals(0, ticked(by("skill"), "12").peopleShort(lines));
    }
}
