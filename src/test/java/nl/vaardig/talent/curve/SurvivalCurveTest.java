package nl.vaardig.talent.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurvivalCurveTest {

    @Test
    void pointsAreEveryThreeMonthsForFiveYearsAndThenEveryYear() {
        List<Integer> months = SurvivalCurve.of(spells(20, 10, 8), 5).points().stream()
                .map(SurvivalCurve.Point::months)
                .toList();
        assertEquals(List.of(0, 3, 6), months.subList(0, 3));
        assertEquals(List.of(57, 60, 72, 84), months.subList(19, 23));
    }

    @Test
    void startsAtOneWithEveryoneWhoWasHiredInTheWindow() {
        List<Spell> spells = spells(20, 10, 3);
        spells.add(new Spell(4, 6, false));
        SurvivalCurve.Point first = SurvivalCurve.of(spells, 5).points().get(0);
        assertEquals(1, first.survival());
        assertEquals(20, first.atRisk());
        assertNull(first.lower());
    }

    @Test
    void endsWhereFewerAreAtRiskThanTheSmallestGroup() {
        List<Spell> spells = spells(20, 10, 2);
        spells.add(Spell.censoredAt(30));
        SurvivalCurve curve = SurvivalCurve.of(spells, 5);
        assertTrue(curve.cut());
        assertTrue(curve.points().stream().allMatch(point -> point.months() <= 24));
    }

    @Test
    void hasNoPointsForAGroupThatIsTooSmall() {
        SurvivalCurve curve = SurvivalCurve.of(spells(4, 2, 2), 5);
        assertEquals(List.of(), curve.points());
        assertTrue(curve.median().isEmpty());
        assertEquals(List.of(), SurvivalCurve.of(List.of(), 5).points());
    }

    @Test
    void doesNotSayHowManyAreFollowedWhereTheyAreFew() {
        List<Spell> spells = new ArrayList<>(List.of(Spell.censoredAt(9), Spell.censoredAt(9)));
        for (int i = 0; i < 10; i++) {
            spells.add(new Spell(1, 9, i == 0));
        }
        SurvivalCurve curve = SurvivalCurve.of(spells, 5);
        assertNull(curve.points().get(0).atRisk());
        assertEquals(12, curve.points().get(8).atRisk());
    }

    /** Some of the people leave after one year, the others are followed for longer. */
    private static List<Spell> spells(int people, int leavers, double followed) {
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            spells.add(i < leavers ? Spell.endedAt(1) : Spell.censoredAt(followed));
        }
        return spells;
    }
}
