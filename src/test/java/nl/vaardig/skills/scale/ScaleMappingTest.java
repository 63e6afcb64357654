package nl.vaardig.skills.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import nl.vaardig.platform.RuleRefused;
import org.junit.jupiter.api.Test;

class ScaleMappingTest {

    /** DigComp 2.2 has eight levels in pairs (foundation to highly specialised), 3.0 has the four names alone. */
    private static final Map<Integer, Integer> DIGCOMP = Map.of(1, 1, 2, 1, 3, 2, 4, 2, 5, 3, 6, 3, 7, 4, 8, 4);

    @Test
    void mapsTheEightLevelsOfDigComp22ToTheFourOf30() {
        ScaleMapping mapping = ScaleMapping.of(8, 4, DIGCOMP);
        for (int level = 1; level <= 8; level++) assertEquals((level + 1) / 2, mapping.map(level));
        assertEquals(8, mapping.sourceTop());
    }

    @Test
    void keepsBelowTheFirstStepBelowTheFirstStep() {
        assertEquals(0, ScaleMapping.of(8, 4, DIGCOMP).map(0));
    }

    @Test
    void mayLeaveTargetLevelsOut() {
        assertEquals(8, ScaleMapping.of(2, 8, Map.of(1, 3, 2, 8)).map(2));
    }

    @Test
    void canStayTheSame() {
        ScaleMapping same = ScaleMapping.same(5);
        for (int level = 0; level <= 5; level++) assertEquals(level, same.map(level));
    }

    @Test
    void refusesALevelThatIsNotMapped() {
        Map<Integer, Integer> hole = new HashMap<>(DIGCOMP);
        hole.remove(5);
        assertRefused("rule.scaleMapping.missingLevel", 8, 4, hole);
        assertRefused("rule.scaleMapping.missingLevel", 1, 1, Map.of());
    }

    @Test
    void refusesALevelTheSourceDoesNotHave() {
        assertRefused("rule.scaleMapping.unknownLevel", 1, 4, Map.of(1, 1, 2, 2));
        assertRefused("rule.scaleMapping.unknownLevel", 1, 4, Map.of(0, 1, 1, 1));
    }

    @Test
    void refusesALevelOutsideTheTarget() {
        assertRefused("rule.scaleMapping.outsideTarget", 2, 4, Map.of(1, 1, 2, 5));
        assertRefused("rule.scaleMapping.outsideTarget", 2, 4, Map.of(1, 0, 2, 1));
    }

    @Test
    void refusesToTurnTheOrderRound() {
        assertRefused("rule.scaleMapping.turnsRound", 3, 4, Map.of(1, 2, 2, 1, 3, 3));
    }

    @Test
    void doesNotKnowALevelBeyondTheSource() {
        ScaleMapping mapping = ScaleMapping.of(8, 4, DIGCOMP);
        assertThrows(IllegalArgumentException.class, () -> mapping.map(9));
        assertThrows(IllegalArgumentException.class, () -> mapping.map(-1));
        assertThrows(IllegalArgumentException.class, () -> ScaleMapping.of(0, 4, Map.of()));
    }

    private static void assertRefused(String key, int sourceTop, int targetTop, Map<Integer, Integer> levels) {
        RuleRefused refused = assertThrows(RuleRefused.class, () -> ScaleMapping.of(sourceTop, targetTop, levels));
        assertEquals(key, refused.key());
    }
}
