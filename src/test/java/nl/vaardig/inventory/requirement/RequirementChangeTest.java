package nl.vaardig.inventory.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

/** Another level from a day on: the past stays, the future begins. */
class RequirementChangeTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate NEXT = LocalDate.of(2027, 1, 1);

    private final Requirement requirement = asked();

    @Test
    void endsTheDayBeforeAndBeginsAnew() {
        Requirement next = requirement.changeFrom(NEXT, 4, 5);
        assertEquals(NEXT.minusDays(1), requirement.validUntil());
        assertEquals(3, requirement.level());
        assertEquals(NEXT, next.validFrom());
        assertEquals(4, next.level());
        assertNull(next.validUntil());
    }

    @Test
    void keepsTheEndThatWasAgreed() {
        LocalDate end = LocalDate.of(2028, 12, 31);
        requirement.lastUntil(end);
        assertEquals(end, requirement.changeFrom(NEXT, 4, 5).validUntil());
    }

    @Test
    void onItsFirstDayItIsCorrected() {
        assertSame(requirement, requirement.changeFrom(START, 2, 4));
        assertEquals(2, requirement.level());
        assertEquals(4, requirement.importance());
        assertNull(requirement.validUntil());
    }

    @Test
    void refusesADayBeforeItsFirst() {
        assertRefused("rule.requirement.changeBeforeStart", START.minusDays(1), 4);
    }

    @Test
    void refusesADayAfterItsLast() {
        requirement.lastUntil(NEXT.minusDays(1));
        assertRefused("rule.requirement.changeAfterEnd", NEXT, 4);
    }

    @Test
    void refusesAChangeThatChangesNothing() {
        assertRefused("rule.requirement.sameAsBefore", NEXT, 3);
    }

    @Test
    void refusesALevelThatTheSkillDoesNotHave() {
        assertRefused("rule.skill.level", NEXT, 6);
        assertNull(requirement.validUntil());
    }

    private void assertRefused(String key, LocalDate from, int level) {
        assertEquals(
                key,
                assertThrows(RuleRefused.class, () -> requirement.changeFrom(from, level, 5))
                        .key());
    }

    private static Requirement asked() {
        Bilingual name = new Bilingual("Naam", "Name");
        JobRole role = new JobRole("data-analyst", name, new Bilingual("", ""), Population.ICT, false);
        Framework framework = new Framework("data", "1.0", name, name, new Scale("vaardig-5", name));
        Skill skill = new Skill(
                new SkillArea(framework, "quality", name, 1), "data-quality", Track.DATA_ANALYSIS, 1, 5, name);
        return new Requirement(role, skill, 3, 5, START);
    }
}
