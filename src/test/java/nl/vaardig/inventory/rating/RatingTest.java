package nl.vaardig.inventory.rating;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.organisation.employee.Employee;
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

class RatingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant NOON = Instant.parse("2026-03-10T11:00:00Z");

    private final Employee employee = new Employee("1001", "Noor", "de Wit", null, null);
    private final Skill skill = skill();

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 5})
    void refusesALevelThatItsSkillDoesNotHave(int level) {
        RuleRefused refused =
                assertThrows(RuleRefused.class, () -> new Rating(employee, skill, level, RatingSource.SELF, DAY, NOON));
        assertEquals("rule.skill.level", refused.key());
    }

    @Test
    void refusesADayAfterItWasRecorded() {
        RuleRefused refused = assertThrows(
                RuleRefused.class, () -> new Rating(employee, skill, 2, RatingSource.SELF, DAY.plusDays(1), NOON));
        assertEquals("rule.rating.inTheFuture", refused.key());
    }

    @Test
    void countsDaysAsInTheNetherlands() {
        Instant justAfterMidnight = Instant.parse("2026-03-10T23:30:00Z");
        assertDoesNotThrow(() -> new Rating(employee, skill, 2, RatingSource.SELF, DAY.plusDays(1), justAfterMidnight));
        Instant summerEvening = Instant.parse("2026-07-01T21:59:59Z");
        LocalDate next = LocalDate.of(2026, 7, 2);
        assertThrows(RuleRefused.class, () -> new Rating(employee, skill, 2, RatingSource.SELF, next, summerEvening));
    }

    @Test
    void refusesALastDayBeforeItsFirst() {
        Rating rating = new Rating(employee, skill, 2, RatingSource.CERTIFICATE, DAY, NOON);
        RuleRefused refused = assertThrows(RuleRefused.class, () -> rating.until(DAY.minusDays(1)));
        assertEquals("rule.rating.untilBeforeValid", refused.key());
        assertNull(rating.validUntil());
    }

    @Test
    void keepsNoEmptyNote() {
        assertNull(new Rating(employee, skill, 2, RatingSource.SELF, DAY, NOON)
                .noting("  ")
                .note());
    }

    private static Skill skill() {
        Bilingual name = new Bilingual("Naam", "Name");
        Scale scale = new Scale("digcomp-4", name);
        Framework framework = new Framework("digcomp", "3.0", name, name, scale);
        return new Skill(new SkillArea(framework, "1", name, 1), "DC1.1", Track.DIGITAL_BASICS, 1, 4, name);
    }
}
