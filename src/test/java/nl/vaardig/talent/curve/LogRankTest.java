package nl.vaardig.talent.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogRankTest {

    private static final List<Spell> THIRD =
            Freireich.spells(new int[] {3, 7, 9, 12, 15, 18, 30}, new int[] {5, 12, 24});

    @Test
    void givesFreireichsChiSquared() {
        LogRank test = LogRank.of(List.of(Freireich.TREATED, Freireich.PLACEBO)).orElseThrow();
        assertEquals(16.79294, test.chiSquared(), 5e-6);
        assertEquals(1, test.degreesOfFreedom());
        assertEquals(4.168809109334543e-5, test.pValue(), 1e-15);
        assertEquals(List.of(9.0, 21.0), test.observed());
        assertEquals(19.25050095, test.expected().get(0), 1e-8);
        assertEquals(10.74949905, test.expected().get(1), 1e-8);
    }

    @Test
    void comparesThreeGroupsWithTheirCovariance() {
        LogRank test =
                LogRank.of(List.of(Freireich.TREATED, Freireich.PLACEBO, THIRD)).orElseThrow();
        assertEquals(18.949019853934008, test.chiSquared(), 1e-10);
        assertEquals(2, test.degreesOfFreedom());
        assertEquals(7.678433369488106e-5, test.pValue(), 1e-15);
    }

    @Test
    void doesNotDependOnTheOrderOfTheGroups() {
        LogRank test =
                LogRank.of(List.of(THIRD, Freireich.TREATED, Freireich.PLACEBO)).orElseThrow();
        assertEquals(18.949019853934008, test.chiSquared(), 1e-10);
    }

    @Test
    void countsLateEntrantsOnlyFromTheirEntry() {
        List<Spell> late = List.of(
                new Spell(2, 5, true),
                new Spell(1, 8, true),
                new Spell(4, 9, false),
                new Spell(0, 3, true),
                new Spell(3, 12, true));
        LogRank test = LogRank.of(List.of(late, THIRD)).orElseThrow();
        assertEquals(3.4923694396828644, test.chiSquared(), 1e-10);
        assertEquals(0.061652283356925124, test.pValue(), 1e-12);
    }

    @Test
    void findsNoDifferenceBetweenEqualGroups() {
        LogRank test = LogRank.of(List.of(Freireich.TREATED, Freireich.TREATED)).orElseThrow();
        assertEquals(0, test.chiSquared(), 1e-12);
        assertEquals(1, test.pValue(), 1e-6);
    }

    @Test
    void aLastPersonAloneDoesNotBreakTheTest() {
        List<Spell> quick = Freireich.spells(new int[] {1, 2}, new int[0]);
        List<Spell> slow = Freireich.spells(new int[] {2, 9}, new int[0]);
        LogRank test = LogRank.of(List.of(quick, slow)).orElseThrow();
        assertTrue(Double.isFinite(test.chiSquared()));
        assertEquals(
                test.observed().get(0) + test.observed().get(1),
                test.expected().get(0) + test.expected().get(1),
                1e-12);
    }

    @Test
    void givesNoAnswerWhenGroupsCannotBeCompared() {
        List<Spell> stayed = Freireich.spells(new int[0], new int[] {5, 6});
        assertTrue(LogRank.of(List.of(stayed, stayed)).isEmpty());
        assertTrue(LogRank.of(List.of(Freireich.TREATED, List.of())).isEmpty());
        assertTrue(LogRank.of(List.of(Freireich.TREATED, List.of(new Spell(50, 60, true))))
                .isEmpty());
        assertTrue(LogRank.of(List.of(Freireich.TREATED, Freireich.PLACEBO, List.of()))
                .isEmpty());
    }

    @Test
    void refusesASingleGroup() {
        assertThrows(IllegalArgumentException.class, () -> LogRank.of(List.of(Freireich.TREATED)));
    }
}
