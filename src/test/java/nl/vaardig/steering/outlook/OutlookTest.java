package nl.vaardig.steering.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.learning.assignment.CompletionRates.OnPath;
import nl.vaardig.learning.course.CourseCosts;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.privacy.smallgroup.Share;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.coverage.need.CoverFigures;
import nl.vaardig.steering.coverage.need.Need;
import nl.vaardig.steering.coverage.need.NeedCover;
import nl.vaardig.steering.coverage.need.NeedHolder;
import nl.vaardig.steering.matrix.cell.TeamSkill;
import nl.vaardig.steering.outlook.forecast.AssumptionWish;
import nl.vaardig.steering.outlook.forecast.Measures;
import nl.vaardig.steering.outlook.forecast.ScenarioWish;
import nl.vaardig.steering.outlook.forecast.SkillLevel;
import nl.vaardig.steering.outlook.hiring.Hiring;
import nl.vaardig.talent.rate.Hires;
import nl.vaardig.talent.rate.OutflowRate;
import nl.vaardig.talent.rate.OutflowRates;
import nl.vaardig.talent.workforce.Period;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    private static final SmallGroups RULE = new SmallGroups(5);
    private static final OutflowRate ALL = new OutflowRate(null, new Share(10, 100), Period.ofYear(2026));
    private static final OutflowRate ICT = new OutflowRate(Population.ICT, new Share(6, 20), Period.ofYear(2026));
    private static final SkillLevel ABOUT = new SkillLevel(7, 3);

    private static final Hiring HIRING =
            Hiring.of(new Hires(new Period(LocalDate.of(2024, 1, 1), TODAY), List.of()), Map.of(), List.of(), RULE);

    private static NeedCover cover(int people, LocalDate by, long... holders) {
        TeamSkill skill = new TeamSkill(7, "s", new Bilingual("s", "s"), Track.DATA_ANALYSIS, 5, 2);
        return new NeedCover(
                new Need(1, skill, 3, people, null, java.util.Set.of(), by, null),
                java.util.Arrays.stream(holders)
                        .mapToObj(id -> new NeedHolder(id, Population.ICT, null))
                        .toList());
    }

    private static SubjectMaker maker(Map<Long, List<OnPath>> onPaths) {
        return maker(onPaths, null);
    }

    private static SubjectMaker maker(Map<Long, List<OnPath>> onPaths, CoverFigures figures) {
        CourseCosts.Cost dear = new CourseCosts.Cost(7, 3, new Bilingual("d", "d"), BigDecimal.valueOf(900));
        CourseCosts.Cost cheap = new CourseCosts.Cost(7, 4, new Bilingual("c", "c"), BigDecimal.valueOf(400));
        CourseCosts.Cost low = new CourseCosts.Cost(7, 2, new Bilingual("l", "l"), BigDecimal.ONE);
        return new SubjectMaker(
                new OutflowRates(ALL, Map.of(Population.ICT, ICT)),
                Map.of(7L, new Share(8, 10)),
                new Share(50, 100),
                70,
                onPaths,
                HIRING,
                Map.of(7L, List.of(dear, cheap, low)),
                figures,
                RULE,
                TODAY);
    }

    @Test
    void peopleOnPathsArriveOnceAndOverdueOnesThisYear() {
        Map<Long, List<OnPath>> onPaths = Map.of(
                7L,
                List.of(
                        new OnPath(1, 7, 3, LocalDate.of(2027, 3, 1)),
                        new OnPath(2, 7, 3, LocalDate.of(2028, 3, 1)),
                        new OnPath(2, 7, 4, LocalDate.of(2027, 9, 1)),
                        new OnPath(3, 7, 3, LocalDate.of(2025, 1, 1)),
                        new OnPath(4, 7, 2, LocalDate.of(2027, 1, 1)),
                        new OnPath(9, 7, 3, LocalDate.of(2027, 1, 1))));
        Subject subject = maker(onPaths).make(ABOUT, List.of(cover(4, LocalDate.of(2027, 6, 1), 9)));
        assertEquals(Map.of(2026, 1, 2027, 2), subject.arrivals());
        assertEquals(BigDecimal.valueOf(400), subject.course().orElseThrow().cost());
    }

    @Test
    void whoMayNotSeePeopleGetsTheRateOfEveryoneAndNoPopulation() {
        NeedCover ict = cover(9, LocalDate.of(2027, 6, 1), 1);
        List<NeedHolder> holders = new ArrayList<>(ict.holders());
        for (long id = 2; id <= 5; id++) holders.add(new NeedHolder(id, Population.PRIMARY_PROCESS, null));
        NeedCover mixed = new NeedCover(ict.need(), holders);
        Subject seen = maker(Map.of()).make(ABOUT, List.of(mixed));
        assertEquals(Map.of(ICT, 1L, ALL, 4L), seen.groups());
        CoverFigures figures = new CoverFigures(java.util.Set.of(1L), RULE);
        Subject told = maker(Map.of(), figures).make(ABOUT, List.of(mixed));
        assertTrue(told.visible() && told.together());
        assertEquals(Map.of(ALL, 5L), told.groups());
        assertEquals(0, new BigDecimal("0.1").compareTo(told.outflow()), "also in every figure made of it");
    }

    @Test
    void aFewOnPathsAreToldWithALaterYearAndHideNothingElse() {
        assertEquals(Map.of(2028, 8), Arrivals.told(Map.of(2026, 2, 2027, 1, 2028, 5), RULE));
        assertEquals(Map.of(2026, 6, 2029, 7), Arrivals.told(Map.of(2026, 6, 2027, 5, 2029, 2), RULE));
        assertEquals(Map.of(), Arrivals.told(Map.of(2026, 4), RULE));
        NeedCover five = cover(9, LocalDate.of(2027, 6, 1), 1, 2, 3, 4, 5);
        Map<Long, List<OnPath>> one = Map.of(7L, List.of(new OnPath(9, 7, 3, LocalDate.of(2027, 3, 1))));
        Subject told = maker(one, new CoverFigures(java.util.Set.of(1L), RULE)).make(ABOUT, List.of(five));
        assertTrue(told.visible());
        assertEquals(Map.of(), told.arrivals());
        Subject hidden = maker(one, new CoverFigures(java.util.Set.of(), RULE)).make(ABOUT, List.of(five));
        assertFalse(hidden.visible());
    }

    @Test
    void completionIsCountedWhereEnoughEndedAndElseSaysSo() {
        Share few = new Share(1, 4);
        Share enough = new Share(8, 10);
        assertEquals(
                Completion.Source.SKILL,
                Completion.of(7, Map.of(7L, enough), few, 70, RULE).source());
        assertEquals(
                Completion.Source.ALL_PATHS,
                Completion.of(7, Map.of(7L, few), enough, 70, RULE).source());
        Completion assumed = Completion.of(7, Map.of(), few, 70, RULE);
        assertEquals(Completion.Source.ASSUMED, assumed.source());
        assertEquals(0, new BigDecimal("0.7").compareTo(assumed.rate()));
    }

    @Test
    void aScenarioCostsWhatItDoesAndSaysWhatIsUnknown() {
        Subject subject = maker(Map.of()).make(ABOUT, List.of(cover(4, LocalDate.of(2027, 6, 1), 1, 2)));
        OutlookBook asIs = book(subject, new OutlookPlan(null, List.of()));
        assertEquals(1, asIs.fallingShort());
        assertEquals(2027, subject.target());
        assertEquals(4, subject.inTarget(asIs.asItIs(subject)).needed());
        assertTrue(asIs.totals().get(0).cost().trainKnown());
    }

    private static OutlookBook book(Subject subject, OutlookPlan plan) {
        return new OutlookBook(TODAY, 2030, List.of(subject), List.of(plan), HIRING, 70, "as it is");
    }

    @Test
    void numbersMayHaveACommaOrAPointAndNothingIsLost() {
        Sent sent =
                Sent.blank().with("hire-2026", "1,5").with("train-2026", " 2 ").with("borrow-2027", "0.5");
        assertEquals(
                new Measures(new BigDecimal("1.5"), new BigDecimal("2"), BigDecimal.ZERO),
                Measures.read(sent, "-2026"));
        assertEquals(new BigDecimal("0.5"), Measures.read(sent, "-2027").borrow());
        assertTrue(sent.isSound());
        Measures.read(sent.with("hire-2027", "-1"), "-2027");
        assertEquals(Set.of("hire-2027"), sent.errors().keySet());
        assertEquals("-1", sent.typed("hire-2027"));
    }

    @Test
    void aPlanIsShownAsItIsReadAndNobodyAsNothing() {
        Sent fields = Sent.blank();
        new Measures(new BigDecimal("1.50"), BigDecimal.TEN, BigDecimal.ZERO).fill(fields, "-2027");
        assertEquals("1.5", fields.typed("hire-2027"));
        assertEquals("10", fields.typed("train-2027"));
        assertEquals("", fields.typed("borrow-2027"));
    }

    @Test
    void amountsOfAScenario() {
        Sent sent = Sent.blank().with("name", "Train").with("hireCost", "6500,50");
        assertEquals(new ScenarioWish("Train", new BigDecimal("6500.50"), BigDecimal.ZERO), ScenarioWish.read(sent));
        assertTrue(sent.isSound());
        Sent wrong = Sent.blank().with("hireCost", "much").with("borrowCost", "2000000");
        ScenarioWish.read(wrong);
        assertEquals(
                List.of("name", "hireCost", "borrowCost"),
                List.copyOf(wrong.errors().keySet()));
    }

    private record Assumed(Integer completionPercent, Map<Population, Integer> hires) {}

    @Test
    void whatIsAssumedIsReadOfAFormAndOfARequestAlike() {
        AssumptionWish wish = new AssumptionWish(60, Map.of(Population.ICT, 12));
        Sent form = Sent.blank()
                .with("completionPercent", 60)
                .with("hires-ICT", "12")
                .with("hires-OTHER", "");
        assertEquals(wish, AssumptionWish.read(form));
        assertEquals(wish, AssumptionWish.read(Sent.json(new Assumed(60, Map.of(Population.ICT, 12)))));
        Sent wrong = Sent.json(new Assumed(101, Map.of(Population.ICT, -1)));
        assertNull(AssumptionWish.read(wrong));
        assertEquals(Set.of("completionPercent", "hires"), wrong.errors().keySet());
    }
}
