package nl.vaardig.skills.framework.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.version.Consequences.GapChange;
import nl.vaardig.skills.framework.version.Consequences.RequirementChange;
import nl.vaardig.skills.scale.ScaleMapping;
import org.junit.jupiter.api.Test;

class ConsequencesTest {

    private static final ScaleMapping HALVED =
            ScaleMapping.of(8, 4, Map.of(1, 1, 2, 1, 3, 2, 4, 2, 5, 3, 6, 3, 7, 4, 8, 4));

    @Test
    void mapsRequirementsAndGapsToTheNewScale() {
        Consequences after = Consequences.of(
                fromTo(skill("A", 8), skill("A", 4)),
                HALVED,
                List.of(new Asked(1, "A", 6), new Asked(2, "A", 1)),
                List.of(new Held(7, "A", 6, 3), new Held(8, "A", 6, 5), new Held(9, "A", 2, 1)));
        assertEquals(List.of(new RequirementChange(new Asked(1, "A", 6), 3)), after.requirements());
        assertEquals(
                List.of(
                        new GapChange(new Held(7, "A", 6, 3), 3, 1),
                        new GapChange(new Held(8, "A", 6, 5), 1, 0),
                        new GapChange(new Held(9, "A", 2, 1), 1, 0)),
                after.gaps());
    }

    @Test
    void letsRequirementsAndGapsFallAwayWithTheirSkill() {
        Asked asked = new Asked(1, "A", 3);
        Held open = new Held(7, "A", 3, 1);
        Held closed = new Held(8, "A", 3, 4);
        FrameworkChange gone = FrameworkChange.between(List.of(skill("A", 5)), List.of());
        Consequences after = Consequences.of(gone, ScaleMapping.same(5), List.of(asked), List.of(open, closed));
        assertNull(after.requirements().get(0).level());
        assertEquals(List.of(new GapChange(open, 2, null)), after.gaps());
    }

    @Test
    void changesNothingWhenOnlyNamesChange() {
        SkillVersion renamed =
                new SkillVersion("id-A", "B", text("anders"), skill("A", 5).anchors());
        Consequences after = Consequences.of(
                fromTo(skill("A", 5), renamed),
                ScaleMapping.same(5),
                List.of(new Asked(1, "A", 3)),
                List.of(new Held(7, "A", 3, 1)));
        assertEquals(new Consequences(List.of(), List.of()), after);
    }

    @Test
    void asksAtMostTheHighestLevelTheSkillStillHas() {
        Consequences after = Consequences.of(
                fromTo(skill("A", 5), skill("A", 3)),
                ScaleMapping.same(5),
                List.of(new Asked(1, "A", 5), new Asked(2, "A", 3)),
                List.of(new Held(7, "A", 5, 1), new Held(8, "A", 5, 4)));
        assertEquals(List.of(new RequirementChange(new Asked(1, "A", 5), 3)), after.requirements());
        assertEquals(
                List.of(new GapChange(new Held(7, "A", 5, 1), 4, 2), new GapChange(new Held(8, "A", 5, 4), 1, 0)),
                after.gaps());
    }

    @Test
    void leavesOutWhatIsNotAssessedNotAskedOrNotInTheFramework() {
        Consequences after = Consequences.of(
                fromTo(skill("A", 8), skill("A", 4)),
                HALVED,
                List.of(new Asked(1, "Z", 6)),
                List.of(new Held(7, "A", 6, null), new Held(8, "A", 0, 3), new Held(9, "Z", 6, 3)));
        assertEquals(new Consequences(List.of(), List.of()), after);
    }

    private static FrameworkChange fromTo(SkillVersion before, SkillVersion after) {
        return FrameworkChange.between(List.of(before), List.of(after));
    }

    private static SkillVersion skill(String code, int levels) {
        Map<Integer, Bilingual> anchors = new HashMap<>();
        for (int level = 1; level <= levels; level++) anchors.put(level, text("niveau " + level));
        return new SkillVersion("id-" + code, code, text("Vaardigheid " + code), anchors);
    }

    private static Bilingual text(String dutch) {
        return new Bilingual(dutch, "");
    }
}
