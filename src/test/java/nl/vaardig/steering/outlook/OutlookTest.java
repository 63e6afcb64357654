package nl.vaardig.steering.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.learning.assignment.CompletionRates.OnPath;
import nl.vaardig.learning.course.CourseCosts;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.privacy.smallgroup.Share;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.coverage.need.CoverFigures;
import nl.vaardig.steering.coverage.need.Need;
import nl.vaardig.steering.coverage.need.NeedCover;
import nl.vaardig.steering.coverage.need.NeedHolder;
import nl.vaardig.steering.matrix.cell.TeamSkill;
import nl.vaardig.steering.outlook.forecast.Measures;
import nl.vaardig.steering.outlook.forecast.OutlookScenario;
import nl.vaardig.steering.outlook.forecast.SkillLevel;
import nl.vaardig.steering.outlook.hiring.Hiring;
import nl.vaardig.steering.outlook.scenario.ScenarioForm;
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
        var sent = new MultivaluedHashMap<String, String>();
        sent.putSingle("hire-2026", "1,5");
        sent.putSingle("train-2027", " 2 ");
        sent.putSingle("borrow-2027", "0.5");
        MeasuresForm fields = MeasuresForm.of(2026, 2027, sent);
        Map<Integer, Measures> read = fields.read(new FormCheck("nl")).orElseThrow();
        assertEquals(new BigDecimal("1.5"), read.get(2026).hire());
        assertEquals(new BigDecimal("0.5"), read.get(2027).borrow());
        sent.putSingle("hire-2027", "-1");
        FormCheck check = new FormCheck("nl");
        MeasuresForm wrong = MeasuresForm.of(2026, 2027, sent);
        assertEquals(Optional.empty(), wrong.read(check));
        assertEquals(List.of("hire-2027"), List.copyOf(check.errors().keySet()));
        assertEquals("-1", wrong.value(MeasuresForm.HIRE, 2027));
    }

    @Test
    void amountsOfAScenario() {
        FormCheck check = new FormCheck("en");
        ScenarioForm.Read read = new ScenarioForm("Train", "6500,50", "").read(check);
        assertFalse(check.failed());
        assertEquals(new BigDecimal("6500.50"), read.hireCost());
        FormCheck wrong = new FormCheck("en");
        new ScenarioForm("", "much", "2000000").read(wrong);
        assertEquals(
                List.of("name", "hireCost", "borrowCost"),
                List.copyOf(wrong.errors().keySet()));
        OutlookScenario scenario = new OutlookScenario("Train", read.hireCost(), BigDecimal.ZERO, Instant.EPOCH);
        assertEquals("6500.5", ScenarioForm.of(scenario).hireCost());
    }
}
