package nl.vaardig.talent.flow;

import static nl.vaardig.talent.flow.Work.ANALYST;
import static nl.vaardig.talent.flow.Work.BOARD;
import static nl.vaardig.talent.flow.Work.HR;
import static nl.vaardig.talent.flow.Work.filter;
import static nl.vaardig.talent.flow.Work.in;
import static nl.vaardig.talent.flow.Work.job;
import static nl.vaardig.talent.flow.Work.people;
import static nl.vaardig.talent.flow.Work.study;
import static nl.vaardig.talent.flow.Work.tree;
import static nl.vaardig.talent.flow.Work.workforce;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.talent.told.Hiding;
import nl.vaardig.talent.told.ShownFlows;
import nl.vaardig.talent.workforce.Employment;
import nl.vaardig.talent.workforce.PeopleSet;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.TalentAsk;
import nl.vaardig.talent.workforce.TalentGroup;
import nl.vaardig.talent.workforce.TalentScope;
import nl.vaardig.talent.workforce.Workforce;
import org.junit.jupiter.api.Test;

/** What a reader who may not see people gets to know. */
class DisclosureTest {

    private static final Period YEAR = Period.ofYear(2025);
    private static final DepartmentTree TREE = tree(1, 0, 10, 1, 20, 1, 30, 1);
    private static final TalentScope POPULATION_ICT = new TalentScope(null, Set.of(), Population.ICT, Set.of(ANALYST));

    @Test
    void aSmallDepartmentIsHiddenAndSoIsOneMoreThatWouldGiveItAway() {
        Workforce workforce = workforce(all(people(1, 20, 10, 1), people(21, 29, 20, 1), people(30, 32, 30, 1)));
        assertFalse(shows(workforce, TalentGroup.ALL, in(TREE, 30)));
        assertFalse(shows(workforce, TalentGroup.ALL, in(TREE, 20)), "everyone minus 10 and 20 are the three of 30");
        assertTrue(shows(workforce, TalentGroup.ALL, in(TREE, 10)));
        assertTrue(shows(workforce, TalentGroup.ALL, TalentScope.EVERYTHING));
    }

    @Test
    void thoseWhoWorkInTheUpperDepartmentItselfAreAGroupToo() {
        Workforce workforce = workforce(all(people(1, 20, 10, 1), people(21, 40, 20, 1), people(41, 42, 1, 1)));
        assertFalse(shows(workforce, TalentGroup.ALL, in(TREE, 10)) && shows(workforce, TalentGroup.ALL, in(TREE, 20)));
        assertTrue(shows(workforce, TalentGroup.ALL, in(TREE, 1)));
    }

    @Test
    void digitalTalentIsHiddenWhenTheRestOfTheDepartmentIsSmall() {
        Workforce workforce = workforce(all(
                people(1, 20, 10, ANALYST), people(21, 23, 10, 1), people(30, 60, 20, 1), people(61, 80, 20, ANALYST)));
        assertFalse(shows(workforce, TalentGroup.DIGITAL_TALENT, in(TREE, 10)));
        assertFalse(shows(workforce, TalentGroup.OTHERS, in(TREE, 10)));
        assertTrue(shows(workforce, TalentGroup.ALL, in(TREE, 10)));
    }

    @Test
    void digitalTalentOfADepartmentIsHiddenWhenTheRestOfTheTalentWouldFollow() {
        Workforce workforce = workforce(all(
                people(1, 10, 10, ANALYST), people(11, 30, 10, 1), people(31, 60, 20, 1), people(61, 62, 20, ANALYST)));
        assertTrue(shows(workforce, TalentGroup.DIGITAL_TALENT, TalentScope.EVERYTHING));
        assertFalse(
                shows(workforce, TalentGroup.DIGITAL_TALENT, in(TREE, 10)),
                "12 in all minus 10 here are the two of 20");
    }

    @Test
    void aDepartmentOfOnlyTalentMayBeShown() {
        Workforce workforce = workforce(all(people(1, 10, 10, ANALYST), people(31, 60, 20, 1)));
        assertTrue(shows(workforce, TalentGroup.DIGITAL_TALENT, in(TREE, 10)));
    }

    @Test
    void aPopulationIsHiddenWithAnotherThatWouldGiveItAway() {
        Workforce workforce = workforce(all(people(1, 3, 10, ANALYST), people(31, 60, 20, 1)));
        assertFalse(shows(workforce, TalentGroup.ALL, POPULATION_ICT));
        assertFalse(shows(workforce, TalentGroup.ALL, new TalentScope(null, Set.of(), Population.OTHER, Set.of(1L))));
    }

    @Test
    void oneSmallPeriodHidesTheWholeTable() {
        List<Employment> work = new ArrayList<>(people(1, 4, 10, 1));
        work.addAll(people(20, 60, 20, 1));
        for (int id = 5; id <= 20; id++) {
            work.add(job(id + 100, 10, 1, "2025-02-01", null, null));
        }
        Period both = new Period(YEAR.start().minusYears(1), YEAR.end());
        FlowTable table =
                study(workforce(work), TREE, filter(both, in(TREE, 10)), BOARD).flows(TalentGroup.ALL);
        assertTrue(table.isHidden());
        assertTrue(table.rows().stream().allMatch(row -> row.figure().isHidden()));
        assertFalse(study(workforce(work), TREE, filter(YEAR, in(TREE, 10)), BOARD)
                .flows(TalentGroup.ALL)
                .isHidden());
    }

    @Test
    void whoMaySeePeopleSeesEverything() {
        Study study = study(workforce(people(1, 1, 10, ANALYST)), TREE, filter(YEAR, in(TREE, 10)), HR);
        assertEquals(
                1,
                study.flows(TalentGroup.DIGITAL_TALENT)
                        .rows()
                        .get(0)
                        .figure()
                        .value()
                        .orElseThrow()
                        .flows()
                        .headcountAtStart());
        assertEquals(1, study.behind(PeopleSet.AT_START, TalentGroup.ALL, YEAR).size());
    }

    @Test
    void whoMayNotSeePeopleGetsNoPeople() {
        Study study = study(workforce(people(1, 100, 10, ANALYST)), TREE, filter(YEAR, TalentScope.EVERYTHING), BOARD);
        assertEquals(List.of(), study.behind(PeopleSet.AT_START, TalentGroup.ALL, YEAR));
    }

    @Test
    void smallDepartmentsAreTakenTogetherWhenTheyAreLargeEnoughTogether() {
        Workforce workforce = workforce(all(people(1, 20, 10, 1), people(21, 23, 20, 1), people(31, 33, 30, 1)));
        DepartmentFlows departments =
                DepartmentFlows.of(study(workforce, TREE, filter(YEAR, TalentScope.EVERYTHING), BOARD), YEAR);
        assertEquals(
                List.of(10L),
                departments.rows().stream()
                        .map(DepartmentFlows.Row::departmentId)
                        .toList());
        assertEquals(6, departments.remainder().value().orElseThrow().flows().headcountAtStart());
    }

    @Test
    void whoMaySeePeopleSeesEachDepartmentAndNothingTogether() {
        Workforce workforce = workforce(all(people(1, 20, 10, 1), people(21, 23, 20, 1), people(31, 33, 1, 1)));
        DepartmentFlows departments =
                DepartmentFlows.of(study(workforce, TREE, filter(YEAR, TalentScope.EVERYTHING), HR), YEAR);
        assertEquals(3, departments.rows().size());
        assertTrue(departments.remainder().isHidden());
    }

    @Test
    void reasonsAreToldApartForTheBoardOnlyOfEveryoneOverAWholeYear() {
        List<Employment> work = new ArrayList<>(people(100, 200, 10, 1));
        for (int id = 1; id <= 12; id++) {
            work.add(job(id, 10, 1, "2020-01-01", "2025-05-31", id <= 2 ? EndReason.DIED : EndReason.RESIGNED));
        }
        ShownFlows year = shown(work, filter(YEAR, TalentScope.EVERYTHING), BOARD);
        assertTrue(year.reasons().rows().stream()
                .noneMatch(row -> row.key() == EndReason.DIED && row.figure().isVisible()));
        assertTrue(year.voluntaryTurnover().isHidden(), "12 left minus 10 who resigned are the two who died");
        Period quarter = new Period(
                YEAR.start().plusMonths(3), YEAR.start().plusMonths(6).minusDays(1));
        assertTrue(shown(work, filter(quarter, TalentScope.EVERYTHING), BOARD)
                .voluntaryTurnover()
                .isHidden());
        assertEquals(
                2,
                shown(work, filter(YEAR, TalentScope.EVERYTHING), HR)
                        .reasons()
                        .rows()
                        .get(EndReason.DIED.ordinal())
                        .figure()
                        .value()
                        .orElseThrow());
    }

    @Test
    void figuresAboutTheFewWhoWereThereAtTheStartAreHidden() {
        List<Employment> work = new ArrayList<>(people(1, 1, 10, 1));
        for (int id = 2; id <= 6; id++) work.add(job(id, 10, 1, "2025-02-01", null, null));
        work.addAll(people(100, 140, 20, 1));
        ShownFlows six = shown(work, filter(YEAR, in(TREE, 10)), BOARD);
        assertTrue(six.retention().isHidden(), "one person was there at the start");
        assertTrue(six.turnover().isHidden());
        assertTrue(six.headcountAtStart().isHidden());
        assertTrue(six.averageHeadcount().isHidden());
        assertEquals(6L, six.headcountAtEnd().value().orElseThrow());
        assertTrue(shown(work, filter(YEAR, in(TREE, 10)), HR).retention().isVisible());
    }

    @Test
    void aGroupIsSilentAboutTheFewOfTheOthers() {
        List<Employment> work = new ArrayList<>(people(1, 20, 10, ANALYST));
        work.addAll(people(21, 22, 10, 1));
        for (int id = 23; id <= 40; id++) work.add(job(id, 10, 1, "2025-02-01", null, null));
        ShownFlows talent = study(workforce(work), TREE, filter(YEAR, TalentScope.EVERYTHING), BOARD)
                .flows(TalentGroup.DIGITAL_TALENT)
                .rows()
                .get(0)
                .figure()
                .value()
                .orElseThrow();
        assertTrue(talent.retention().isHidden(), "everyone minus the talent are the two others of the start");
        assertTrue(talent.headcountAtEnd().isVisible());
    }

    @Test
    void newHiresAreToldApartForTheBoardOnlyOfTheWholeOrganisation() {
        List<Employment> work = new ArrayList<>(people(100, 200, 10, 1));
        work.addAll(people(201, 260, 20, 1));
        for (int id = 1; id <= 12; id++) work.add(job(id, id <= 3 ? 20 : 10, 1, "2024-03-01", null, null));
        assertTrue(shown(work, filter(YEAR, TalentScope.EVERYTHING), BOARD)
                .newHireRetention()
                .isVisible());
        assertTrue(
                shown(work, filter(YEAR, in(TREE, 10)), BOARD)
                        .newHireRetention()
                        .isHidden(),
                "12 minus 9 are 3");
    }

    @Test
    void wishesAreCountedForTheBoardOnlyInTheWholeOrganisation() {
        Workforce workforce = workforce(all(people(1, 40, 10, 1), people(41, 80, 20, 1)));
        Set<Long> wishing = Set.of(1L, 2L, 3L, 4L, 5L, 6L, 41L, 42L, 43L);
        Study whole = study(workforce, TREE, filter(YEAR, TalentScope.EVERYTHING), BOARD);
        Study part = study(workforce, TREE, filter(YEAR, in(TREE, 10)), BOARD);
        assertTrue(Conditions.share(whole, TalentGroup.OTHERS, wishing, Set.of(1L, 41L))
                .isVisible());
        assertTrue(Conditions.share(whole, TalentGroup.OTHERS, wishing, wishing).isHidden(), "all of them");
        assertTrue(
                Conditions.share(part, TalentGroup.OTHERS, wishing, Set.of(1L, 41L))
                        .isHidden(),
                "9 minus 6 are 3");
        Study advisor = study(workforce, TREE, filter(YEAR, in(TREE, 10)), HR);
        assertTrue(
                Conditions.share(advisor, TalentGroup.OTHERS, wishing, wishing).isVisible());
    }

    private static ShownFlows shown(List<Employment> work, TalentAsk filter, Hiding hiding) {
        return study(workforce(work), TREE, filter, hiding)
                .flows(TalentGroup.ALL)
                .rows()
                .get(0)
                .figure()
                .value()
                .orElseThrow();
    }

    private static boolean shows(Workforce workforce, TalentGroup group, TalentScope scope) {
        return study(workforce, TREE, filter(YEAR, scope), BOARD).disclosure().shows(group, scope, List.of(YEAR));
    }

    @SafeVarargs
    private static List<Employment> all(List<Employment>... some) {
        List<Employment> all = new ArrayList<>();
        for (List<Employment> one : some) {
            all.addAll(one);
        }
        return all;
    }
}
