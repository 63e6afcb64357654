package nl.vaardig.organisation.municipality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import nl.vaardig.platform.RuleRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityTest {

    private final Municipality municipality =
            new Municipality("GM9901", "Waterveld", Instant.parse("2026-01-05T09:00:00Z"));

    @Test
    void startsWithTheCarefulSettings() {
        assertEquals("PRIORITISED", municipality.countingRule());
        assertEquals(5, municipality.smallestGroup());
        assertEquals(1, municipality.talentSkillsNeeded());
        assertEquals(12, municipality.defaultWeeksToComplete());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0344", "GM344", "gm0344", "GM03445", " "})
    void refusesACodeThatIsNotOfCbs(String code) {
        assertThrows(IllegalArgumentException.class, () -> new Municipality(code, "Waterveld", Instant.EPOCH));
    }

    @Test
    void refusesToShowGroupsBelowFive() {
        RuleRefused refused = assertThrows(RuleRefused.class, () -> municipality.hideGroupsBelow(4));
        assertEquals("rule.municipality.smallestGroup", refused.key());
        assertEquals(5, refused.args()[0]);
        assertEquals(5, municipality.smallestGroup());
    }

    @Test
    void mayHideLargerGroups() {
        municipality.hideGroupsBelow(12);
        assertEquals(12, municipality.smallestGroup());
    }

    @Test
    void asksAtLeastOneSkillOfADigitalTalent() {
        assertThrows(RuleRefused.class, () -> municipality.askTalentSkills(0));
        municipality.askTalentSkills(3);
        assertEquals(3, municipality.talentSkillsNeeded());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 105})
    void refusesAnImpossibleNumberOfWeeks(int weeks) {
        assertThrows(RuleRefused.class, () -> municipality.giveWeeksToComplete(weeks));
    }

    @Test
    void sevenDaysMayLieBetweenTwoAppointmentsUntilItChoosesOtherwise() {
        assertEquals(7, municipality.daysBetweenAppointments());
        municipality.joinAppointmentsWithin(0);
        assertEquals(0, municipality.daysBetweenAppointments());
        assertThrows(RuleRefused.class, () -> municipality.joinAppointmentsWithin(32));
        assertThrows(RuleRefused.class, () -> municipality.joinAppointmentsWithin(-1));
    }

    @Test
    void refusesAnEmptyNameOrCountingRule() {
        assertThrows(IllegalArgumentException.class, () -> municipality.rename(" "));
        assertThrows(IllegalArgumentException.class, () -> municipality.countBy(null));
    }
}
