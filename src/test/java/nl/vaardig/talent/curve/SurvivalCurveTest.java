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
        List<Integer> months = months(SurvivalCurve.of(spells(20, 10, 8), 5));
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
        spells.add(new Spell(0, 30, false));
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
    void beginsWhereEnoughAreFollowed() {
        List<Spell> spells = new ArrayList<>(List.of(new Spell(0, 9, false), new Spell(0, 9, false)));
        for (int i = 0; i < 10; i++) {
            spells.add(new Spell(1, 9, i == 0));
        }
        SurvivalCurve curve = SurvivalCurve.of(spells, 5);
        assertEquals(12, curve.start());
        assertEquals(12, curve.points().get(0).atRisk());
    }

    @Test
    void oneNewColleagueDoesNotTakeAwayTheCurveOfThoseOfLongStanding() {
        List<Spell> spells = ofLongStanding(40, 14);
        SurvivalCurve without = SurvivalCurve.of(spells, 5);
        spells.add(new Spell(0, 0.2, false));
        SurvivalCurve curve = SurvivalCurve.of(spells, 5);
        assertTrue(curve.isConditional());
        assertEquals(without.points(), curve.points());
        assertEquals(98, curve.start(), "in whole months: the fifth is followed from 8.16 years");
        assertEquals(1, curve.points().get(0).survival());
        assertEquals(5, curve.points().get(0).atRisk());
        assertEquals(List.of(98, 108, 120), months(curve).subList(0, 3));
    }

    @Test
    void isTheShareOfThoseWhoStayedUntilItsBeginning() {
        List<Spell> late = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            late.add(new Spell(i < 2 ? 3 : 5, i < 4 ? 6 : 8, i < 4));
        }
        late.add(new Spell(3, 4, true));
        SurvivalCurve curve = SurvivalCurve.of(late, 5);
        assertEquals(60, curve.start());
        assertEquals(0.6, at(curve, 72), 1e-12, "4 of 10 left; the one who left before does not count");
        assertEquals(11, curve.people());
        assertEquals(5, curve.leavers());
    }

    @Test
    void ofTwoStretchesTheOneWithMostTimeIsShown() {
        List<Spell> spells = ofLongStanding(40, 14);
        for (int i = 0; i < 6; i++) {
            spells.add(new Spell(0, 0.5, false));
        }
        assertEquals(98, SurvivalCurve.of(spells, 5).start());
        for (int i = 0; i < 400; i++) {
            spells.add(new Spell(0, 2, i % 3 == 0));
        }
        assertEquals(0, SurvivalCurve.of(spells, 5).start());
    }

    @Test
    void comparedCurvesBeginAtTheSameTenure() {
        List<Spell> talent = ofLongStanding(40, 14);
        List<Spell> others = spells(60, 20, 15);
        ComparedCurves compared = ComparedCurves.of(List.of(talent, others), 5);
        assertEquals(
                List.of(98, 98),
                compared.curves().stream().map(SurvivalCurve::start).toList());
        LogRank test = compared.test().orElseThrow();
        assertEquals(14, test.observed().get(0));
        assertEquals(0, test.observed().get(1), "those others left after a year, before the curves begin");
        assertEquals(0, SurvivalCurve.of(others, 5).start(), "by itself it begins at once");
    }

    @Test
    void aGroupThatIsTooSmallDoesNotHoldUpTheOther() {
        ComparedCurves compared = ComparedCurves.of(List.of(spells(3, 1, 9), spells(60, 20, 15)), 5);
        assertEquals(List.of(), compared.curves().get(0).points());
        assertEquals(0, compared.curves().get(1).start());
        assertTrue(compared.test().isEmpty());
    }

    @Test
    void groupsThatAreNeverLargeEnoughTogetherAreNotCompared() {
        ComparedCurves compared = ComparedCurves.of(List.of(ofLongStanding(40, 14), spells(20, 5, 3)), 5);
        assertEquals(
                List.of(98, 0),
                compared.curves().stream().map(SurvivalCurve::start).toList());
        assertTrue(compared.test().isEmpty());
    }

    /** Followed from 8 years on; the first of them leave. */
    private static List<Spell> ofLongStanding(int people, int leavers) {
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            double entry = 8 + i * 0.04;
            spells.add(new Spell(entry, entry + 1.6 + i * 0.1, i < leavers));
        }
        return spells;
    }

    private static List<Integer> months(SurvivalCurve curve) {
        return curve.points().stream().map(SurvivalCurve.Point::months).toList();
    }

    private static double at(SurvivalCurve curve, int months) {
        return curve.points().stream()
                .filter(point -> point.months() == months)
                .findFirst()
                .orElseThrow()
                .survival();
    }

    /** Some of the people leave after one year, the others are followed for longer. */
    private static List<Spell> spells(int people, int leavers, double followed) {
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            spells.add(i < leavers ? Spell.endedAt(1) : new Spell(0, followed, false));
        }
        return spells;
    }
}
