package nl.vaardig.steering.outlook.hiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.rating.first.FirstLevel;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.privacy.smallgroup.Share;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.steering.outlook.forecast.SkillLevel;
import nl.vaardig.talent.rate.Hires;
import nl.vaardig.talent.rate.Hires.Hire;
import nl.vaardig.talent.workforce.Period;
import org.junit.jupiter.api.Test;

class HiringTest {

    private static final LocalDate BEGAN = LocalDate.of(2025, 3, 1);
    /** Four years with a leap day in one of them: exactly 4 × 365.25 days. */
    private static final Period FOUR_YEARS = new Period(LocalDate.of(2022, 12, 1), LocalDate.of(2026, 11, 30));

    private static final SmallGroups RULE = new SmallGroups(5);
    private static final SkillLevel ABOUT = new SkillLevel(7, 3);

    private final List<Hire> hired = new ArrayList<>();
    private final List<FirstLevel> first = new ArrayList<>();

    private void hire(int people, Population population, int rated, int atLevel) {
        for (int i = 0; i < people; i++) {
            long id = hired.size() + 1L;
            hired.add(new Hire(id, BEGAN, population));
            if (i < rated) first.add(new FirstLevel(id, 7, BEGAN.plusMonths(3), i < atLevel ? 3 : 2));
        }
    }

    private Hiring hiring(Map<Population, Integer> assumed) {
        return Hiring.of(new Hires(FOUR_YEARS, hired), assumed, first, RULE);
    }

    private static String rounded(BigDecimal people) {
        return people.setScale(3, RoundingMode.HALF_UP).toString();
    }

    @Test
    void asManyComeAsOnAverageAndBringWhatThoseBeforeHad() {
        hire(20, Population.ICT, 10, 4);
        hire(40, Population.OTHER, 20, 2);
        List<Newcomers> all = hiring(Map.of()).byPopulation(ABOUT);
        Newcomers ict = all.get(0);
        assertEquals(Population.ICT, ict.population());
        assertEquals("5.000", rounded(ict.perYear()));
        assertEquals(new Share(4, 20), ict.own());
        assertEquals(10, ict.unknown());
        assertEquals("1.000", rounded(ict.expected()), "5 × 4 ÷ 20: of who was not rated nothing is expected");
        assertEquals("0.500", rounded(all.get(1).expected()), "10 × 2 ÷ 40");
    }

    @Test
    void whatIsAssumedTakesThePlaceOfTheAverage() {
        hire(20, Population.ICT, 10, 4);
        hire(40, Population.OTHER, 20, 2);
        Hiring changed = hiring(Map.of(Population.ICT, 10, Population.OTHER, 0));
        assertEquals(1, changed.byPopulation(ABOUT).size(), "nobody is expected of the others");
        Newcomers ict = changed.byPopulation(ABOUT).get(0);
        assertTrue(ict.assumed());
        assertEquals("2.000", rounded(ict.expected()));
        assertEquals("10.000", rounded(changed.perYear()));
    }

    @Test
    void aSmallPopulationTakesTheShareOfAllAndTooFewOfAllBringNobody() {
        hire(4, Population.ICT, 4, 4);
        hire(36, Population.OTHER, 16, 6);
        Newcomers ict = hiring(Map.of()).byPopulation(ABOUT).get(0);
        assertTrue(ict.isOfAll());
        assertEquals(new Share(10, 40), ict.used());
        assertEquals("0.250", rounded(ict.expected()), "1 × 10 ÷ 40");
        hired.subList(4, hired.size()).clear();
        Newcomers unknown = hiring(Map.of()).byPopulation(ABOUT).get(0);
        assertFalse(unknown.isCounted());
        assertEquals(0, unknown.expected().signum());
        assertEquals(new Share(0, 0), hiring(Map.of()).together(ABOUT).get(0).own(), "four people are told to nobody");
    }

    @Test
    void whatWasLearnedAfterTheFirstYearWasNotBrought() {
        hire(10, Population.ICT, 0, 0);
        for (Hire hire : hired) {
            boolean late = hire.employeeId() > 5;
            first.add(new FirstLevel(hire.employeeId(), 7, late ? BEGAN.plusYears(1) : BEGAN, 3));
        }
        assertEquals(
                new Share(5, 10), hiring(Map.of()).byPopulation(ABOUT).get(0).own());
    }

    @Test
    void onlyThoseTellWhoCouldBeRatedAndWhoseFirstYearIsOver() {
        hire(10, Population.ICT, 10, 5);
        hired.add(new Hire(100, FOUR_YEARS.start(), Population.ICT));
        hired.add(new Hire(101, FOUR_YEARS.end().minusMonths(2), Population.ICT));
        assertEquals(
                new Share(5, 10), hiring(Map.of()).byPopulation(ABOUT).get(0).own());
        assertEquals("3.000", rounded(hiring(Map.of()).perYear()), "all twelve count for how many come");
    }

    @Test
    void togetherIsEveryoneAndNoPopulation() {
        hire(20, Population.ICT, 10, 4);
        hire(40, Population.OTHER, 20, 2);
        Newcomers all = hiring(Map.of()).together(ABOUT).get(0);
        assertEquals(null, all.population());
        assertEquals(new Share(6, 60), all.used());
        assertEquals("1.500", rounded(all.expected()), "15 × 6 ÷ 60");
    }
}
