package nl.vaardig.inventory.requirement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final Requirement requirement = new Requirement(jobRole(), skill(), 3, 5, START);

    @Test
    void isAskedThroughItsLastDay() {
        requirement.lastUntil(START);
        assertTrue(requirement.isValidOn(START));
        assertFalse(requirement.isValidOn(START.plusDays(1)));
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThrows(RuleRefused.class, () -> requirement.lastUntil(START.minusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void refusesAnImportanceOutsideOneToFive(int importance) {
        assertThrows(IllegalArgumentException.class, () -> requirement.correct(3, importance));
    }

    @Test
    void refusesALevelAboveTheScale() {
        assertThrows(RuleRefused.class, () -> requirement.correct(6, 3));
    }

    private static JobRole jobRole() {
        return new JobRole(
                "data-analyst",
                new Bilingual("Data-analist", "Data analyst"),
                new Bilingual("", ""),
                Population.ICT,
                false);
    }

    private static Skill skill() {
        Bilingual name = new Bilingual("Naam", "Name");
        Framework framework = new Framework("data", "1.0", name, name, new Scale("vaardig-5", name));
        return new Skill(new SkillArea(framework, "quality", name, 1), "data-quality", Track.DATA_ANALYSIS, 1, 5, name);
    }
}
