package nl.vaardig.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.inventory.rating.agreement.Agreements;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.organisation.municipality.Setting;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.talent.workforce.StayRule;
import nl.vaardig.talent.workforce.TalentRule;
import org.junit.jupiter.api.Test;

/** What places ask of a municipality: what is usual, and what it may choose. */
class SettingTest {

    private final Municipality municipality =
            new Municipality("GM9901", "Waterveld", Instant.parse("2026-01-05T09:00:00Z"));

    @Test
    void startsWithTheCarefulSettings() {
        assertEquals(CountingRule.PRIORITISED, municipality.chosen(CountingRules.SETTING));
        assertEquals(5, municipality.chosen(SmallGroups.SMALLEST));
        assertEquals(1, municipality.chosen(TalentRule.SKILLS_NEEDED));
        assertEquals(12, municipality.chosen(Assignment.WEEKS));
        assertEquals(7, municipality.chosen(StayRule.DAYS_BETWEEN));
        assertEquals(14, municipality.chosen(Agreements.DAYS_TO_OBJECT));
    }

    @Test
    void showsNoGroupsBelowFive() {
        refused(SmallGroups.SMALLEST, 4);
        municipality.choose(SmallGroups.SMALLEST, 12);
        assertEquals(12, municipality.chosen(SmallGroups.SMALLEST));
    }

    @Test
    void refusesWhatNoMunicipalityMayChoose() {
        refused(TalentRule.SKILLS_NEEDED, 0);
        refused(Assignment.WEEKS, 0);
        refused(Assignment.WEEKS, 105);
        refused(StayRule.DAYS_BETWEEN, -1);
        refused(StayRule.DAYS_BETWEEN, 32);
        refused(Agreements.DAYS_TO_OBJECT, 0);
        refused(Agreements.DAYS_TO_OBJECT, 91);
    }

    private void refused(Setting<Integer> setting, int value) {
        assertThrows(RuleRefused.class, () -> municipality.choose(setting, value));
    }
}
