package nl.vaardig.organisation.municipality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.Month;
import nl.vaardig.platform.RuleRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityTest {

    private static final Setting<Integer> WEEKS = Setting.number("weeks", 12, 1, 104, "rule.weeks");

    private final Municipality municipality =
            new Municipality("GM9901", "Waterveld", Instant.parse("2026-01-05T09:00:00Z"));

    @ParameterizedTest
    @ValueSource(strings = {"0344", "GM344", "gm0344", "GM03445", " "})
    void refusesACodeThatIsNotOfCbs(String code) {
        assertThrows(IllegalArgumentException.class, () -> new Municipality(code, "Waterveld", Instant.EPOCH));
    }

    @Test
    void goesByWhatIsUsualUntilItChooses() {
        assertEquals(12, municipality.chosen(WEEKS));
        municipality.choose(WEEKS, 104);
        assertEquals(104, municipality.chosen(WEEKS));
        municipality.choose(WEEKS, 1);
        assertEquals(1, municipality.chosen(WEEKS));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 105})
    void refusesWhatTheSettingDoesNotAllow(int weeks) {
        RuleRefused refused = assertThrows(RuleRefused.class, () -> municipality.choose(WEEKS, weeks));
        assertEquals("rule.weeks", refused.key());
        assertEquals(1, refused.args()[0]);
        assertEquals(104, refused.args()[1]);
        assertEquals(12, municipality.chosen(WEEKS));
    }

    @Test
    void choosesAmongWords() {
        Setting<Month> month = Setting.choice("month", Month.MAY);
        assertEquals(Month.MAY, municipality.chosen(month));
        municipality.choose(month, Month.DECEMBER);
        assertEquals(Month.DECEMBER, municipality.chosen(month));
    }

    @Test
    void refusesAnEmptyNameOrChoice() {
        assertThrows(IllegalArgumentException.class, () -> municipality.rename(" "));
        assertThrows(IllegalArgumentException.class, () -> municipality.choose(WEEKS, null));
    }
}
