package nl.vaardig.inventory.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.countingrule.CountingRulePreview;
import nl.vaardig.inventory.goal.GoalDemandWish;
import nl.vaardig.inventory.goal.GoalDemands;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.goal.GoalSkill;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingLine;
import nl.vaardig.inventory.rating.RatingSetAside;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.inventory.rating.agreement.Agreement;
import nl.vaardig.inventory.rating.agreement.AgreementList;
import nl.vaardig.inventory.rating.ask.RatingRequest;
import nl.vaardig.inventory.rating.ask.RatingRequests;
import nl.vaardig.inventory.rating.give.RateMyself;
import nl.vaardig.inventory.rating.give.RatingList;
import nl.vaardig.inventory.rating.give.TakeLevelBack;
import nl.vaardig.inventory.requirement.Exemption;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Appointment;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.FrameworkState;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.framework.version.DraftScale;
import nl.vaardig.skills.framework.version.Publications;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.ScaleLevel;
import nl.vaardig.skills.scale.ScaleWish;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.skills.skill.Decay;
import nl.vaardig.skills.skill.SkillDecay;
import nl.vaardig.skills.skill.SkillDecays;
import nl.vaardig.steering.overview.group.GapCatalogues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From four levels to two: somebody at level 2 of an asked 4 is, on the new scale, at level 1 of an asked 2. */
@InServer
class VersionsIT {

    private static final Bilingual NAME = new Bilingual("naam", "name");
    private static final Map<Integer, Integer> HALVED = Map.of(1, 1, 2, 1, 3, 2, 4, 2);

    @Inject
    Work work;

    @Inject
    Versions versions;

    @Inject
    Publications publications;

    @Inject
    Previews previews;

    @Inject
    DraftScale scales;

    @Inject
    CurrentLevels levels;

    @Inject
    Ratings ratings;

    @Inject
    StrategicGoals goals;

    @Inject
    GoalDemands demands;

    @Inject
    Skills skills;

    @Inject
    GapCatalogues catalogues;

    @Inject
    AgreementList agreements;

    @Inject
    TakeLevelBack takeLevelBack;

    @Inject
    RatingRequests requests;

    @Inject
    RatingList ratingList;

    @Inject
    CountingRulePreview rulePreview;

    @Inject
    SkillDecays decays;

    @Inject
    Queries queries;

    @Inject
    Clock clock;

    private CurrentUser hr;
    private long published;
    private long draft;

    @BeforeEach
    void aDraftOnAnotherScale() {
        long municipality = work.freshMunicipality();
        hr = new CurrentUser(0, "Proef", municipality, "Proefdorp", null, Set.of(Role.HR_ADVISOR), Set.of());
        published = work.as(hr, this::fill);
        draft = as(() -> versions.begin(published, "2.0"));
        long scale = as(() -> scales.add(new ScaleWish("twee", NAME, List.of(NAME, NAME))));
        run(() -> scales.choose(draft, scale, HALVED));
    }

    @Test
    void theLevelsAreMappedByHandOrNotAtAll() {
        long scale = as(() -> scales.add(new ScaleWish("drie", NAME, List.of(NAME, NAME, NAME))));
        long other = as(() -> versions.begin(published, "3.0"));
        long two = scaleOf("twee");
        assertThrows(RuleRefused.class, () -> run(() -> scales.choose(other, scale, Map.of(1, 2, 2, 1, 3, 3, 4, 3))));
        assertThrows(RuleRefused.class, () -> run(() -> scales.choose(other, scale, Map.of(1, 1))));
        run(() -> scales.choose(other, scale, Map.of(1, 1, 2, 2, 3, 2, 4, 3)));
        assertThrows(RuleRefused.class, () -> run(() -> scales.choose(other, two, HALVED)));
    }

    @Test
    void textsOfLevelsMoveAlongAndTheHigherOneStays() {
        assertEquals(
                List.of("1 niveau 2", "2 niveau 4"),
                rows(
                        "select str(a.level) || ' ' || a.text.nl from LevelAnchor a where a.skill.framework.id = :id order by a.level",
                        draft));
    }

    @Test
    void thePreviewSaysWhatChangesAndChangesNothing() {
        Preview preview = as(() -> previews.of(draft));
        assertEquals(1, preview.asked());
        assertEquals(2, preview.requirements().get(0).after());
        assertEquals(new Preview.GapCounts(0, 0, 1, 0, 0, 1), preview.gaps());
        Set<Role> roles = Set.of(Role.ADMINISTRATOR);
        CurrentUser administrator = new CurrentUser(0, "Beheer", hr.municipalityId(), "", null, roles, Set.of());
        Preview told = work.as(administrator, db -> previews.of(draft));
        assertEquals(1, told.requirements().size());
        assertNull(told.gaps(), "one person's gap is nothing for who sees nobody's skills");
        assertEquals(List.of("4 null"), requirements(published));
    }

    @Test
    void thePreviewAsksAFixedNumberOfQueries() {
        long before = work.as(hr, db -> queries.count(() -> previews.of(draft)));
        work.as(hr, db -> {
            SkillArea area = db.createQuery("select a from SkillArea a where a.framework.id = :id", SkillArea.class)
                    .setParameter("id", published)
                    .getSingleResult();
            for (int i = 0; i < 20; i++) db.persist(new Skill(area, "more-" + i, Track.DATA_ANALYSIS, i, 4, NAME));
            return null;
        });
        assertEquals(before, work.<Long>as(hr, db -> queries.count(() -> previews.of(draft))));
    }

    @Test
    void takingMovesWhatIsAskedAndCarriesWhatWasRated() {
        run(() -> versions.take(draft));
        LocalDate today = LocalDate.now(clock);
        assertEquals(List.of("4 " + today.minusDays(1)), requirements(published));
        assertEquals(List.of("2 null"), requirements(draft));
        assertEquals(
                List.of("2"), rows("select str(r.level) from Rating r where r.skill.framework.id = :id", published));
        assertEquals(List.of("1"), rows("select str(r.level) from Rating r where r.skill.framework.id = :id", draft));
        assertEquals(
                List.of("1"), rows("select str(l.level) from CurrentLevel l where l.skill.framework.id = :id", draft));
        assertEquals(FrameworkState.OUTDATED, state(published));
        assertEquals(FrameworkState.PUBLISHED, state(draft));
    }

    @Test
    void takingCountsTheLevelsOfTheNewSkillsAndNoOthersAgain() {
        work.as(hr, db -> db.createQuery("update CurrentLevel l set l.managerLevel = 4")
                .executeUpdate());
        run(() -> versions.take(draft));
        String marked = "select str(l.managerLevel) from CurrentLevel l where l.skill.framework.id = :id";
        assertEquals(List.of("4"), rows(marked, published), "nobody counted it again");
        assertEquals(List.of("1"), rows(marked.replace("managerLevel", "selfLevel"), draft));
    }

    @Test
    void takingBackPutsEverythingAsItWas() {
        run(() -> versions.take(draft));
        assertTrue(as(() -> publications.canBeTakenBack(draft)));
        run(() -> versions.takeBack(draft));
        assertEquals(List.of("4 null"), requirements(published));
        assertEquals(List.of(), requirements(draft));
        assertEquals(
                List.of(), rows("select str(l.level) from CurrentLevel l where l.skill.framework.id = :id", draft));
        assertEquals(FrameworkState.PUBLISHED, state(published));
        assertEquals(FrameworkState.DRAFT, state(draft));
        run(() -> versions.take(draft));
        assertEquals(List.of("2 null"), requirements(draft));
    }

    @Test
    void whatWasRatedSinceStays() {
        run(() -> versions.take(draft));
        work.as(hr, db -> {
            Skill skill = db.createQuery("select s from Skill s where s.framework.id = :id", Skill.class)
                    .setParameter("id", draft)
                    .getSingleResult();
            Employee employee =
                    db.createQuery("select e from Employee e", Employee.class).getSingleResult();
            db.persist(rating(employee, skill, 2));
            return null;
        });
        assertEquals(
                "rule.version.ratedSince",
                assertThrows(RuleRefused.class, () -> run(() -> versions.takeBack(draft)))
                        .key());
    }

    @Test
    void whatIsSetAsideIsSoInEveryVersionAndStaysSo() {
        for (boolean old : List.of(true, false)) {
            run(() -> versions.take(draft));
            long rating = idOf(old ? published : draft);
            run(() -> {
                ratings.setAside(rating, RatingSetAside.Ground.OBJECTION, "Dit klopte niet");
                levels.recompute(null);
            });
            assertEquals(List.of(), current(published));
            assertEquals(List.of(), current(draft));
            run(() -> versions.takeBack(draft));
            assertEquals(
                    List.of("Dit klopte niet"),
                    rows("select x.reason from RatingSetAside x where x.rating.skill.framework.id = :id", published));
            run(() -> levels.recompute(null));
            assertEquals(List.of(), current(published));
            if (old) aDraftOnAnotherScale();
        }
    }

    @Test
    void theDaysBeforeStayExemptFromTheOldSkill() {
        exempt(published, LocalDate.of(2020, 1, 1));
        run(() -> versions.take(draft));
        LocalDate today = LocalDate.now(clock);
        assertEquals(List.of("2020-01-01 " + today.minusDays(1)), exemptions(published));
        assertEquals(List.of(today + " null"), exemptions(draft));
        assertTrue(as(() -> publications.canBeTakenBack(draft)), "what was moved is no change");
        run(() -> versions.takeBack(draft));
        assertEquals(List.of("2020-01-01 null"), exemptions(published));
        assertEquals(List.of(), exemptions(draft));
    }

    @Test
    void anExemptionToComeMovesAsAWhole() {
        LocalDate later = LocalDate.now(clock).plusDays(30);
        exempt(published, later);
        run(() -> versions.take(draft));
        assertEquals(List.of(), exemptions(published));
        assertEquals(List.of(later + " null"), exemptions(draft));
        run(() -> versions.takeBack(draft));
        assertEquals(List.of(later + " null"), exemptions(published));
    }

    @Test
    void whatWasAskedOrTakenAwaySinceIsNotLost() {
        run(() -> versions.take(draft));
        exempt(draft, LocalDate.now(clock));
        assertChanged();
    }

    @Test
    void norIsARequirementThatWasChangedSince() {
        run(() -> versions.take(draft));
        work.as(hr, db -> db.createQuery("update Requirement r set r.importance = 5 where r.skill.id in"
                        + " (select s.id from Skill s where s.framework.id = :id)")
                .setParameter("id", draft)
                .executeUpdate());
        assertChanged();
    }

    @Test
    void norOneThatWasTakenAwaySince() {
        run(() -> versions.take(draft));
        work.as(hr, db -> db.createQuery("delete from Requirement r where r.skill.id in"
                        + " (select s.id from Skill s where s.framework.id = :id)")
                .setParameter("id", draft)
                .executeUpdate());
        assertChanged();
    }

    @Test
    void theDaysBeforeAreWeighedAsTheyWere() {
        long goal = aGoal();
        run(() -> versions.take(draft));
        assertEquals(List.of("3"), weights(published));
        assertEquals(List.of("3"), weights(draft));
        long now = skillOf(draft);
        assertEquals(List.of(now), as(() -> goals.skills(goal).stream()
                .map(weight -> weight.skill().id())
                .toList()));
        var catalogue = as(() -> catalogues.catalogue());
        for (long skill : List.of(skillOf(published), now)) {
            assertEquals(3, catalogue.skills().get(skill).criticality());
            assertTrue(catalogue.goals().get(goal).leansOn(skill));
        }
        assertEquals(Map.of(now, 3), catalogue.goals().get(goal).skillsNow(), "no path has to lead to the old skill");
        assertTrue(as(() -> publications.canBeTakenBack(draft)), "a weight of its own is no change");
        run(() -> versions.takeBack(draft));
        assertEquals(List.of("3"), weights(published));
        assertEquals(List.of(), weights(draft));
        run(() -> versions.take(draft));
        assertEquals(List.of("3"), weights(draft));
    }

    @Test
    void norIsAWeightThatWasChangedSince() {
        aGoal();
        run(() -> versions.take(draft));
        long now = skillOf(draft);
        work.as(hr, db -> db.createQuery("update GoalSkill k set k.criticality = 1 where k.skill.id = :skill")
                .setParameter("skill", now)
                .executeUpdate());
        assertChanged();
        assertEquals(List.of("3"), weights(published));
    }

    @Test
    void ofDemandsThatBecomeOneTheOneForMostPeopleIsAsked() {
        long goal = aGoal();
        LocalDate by = LocalDate.now(clock).plusYears(1);
        long old = skillOf(published);
        run(() -> demands.add(goal, new GoalDemandWish(skills.get(old), 4, 10, by, null)));
        run(() -> demands.add(goal, new GoalDemandWish(skills.get(old), 3, 20, by, null)));
        run(() -> versions.take(draft));
        assertEquals(List.of("2 20"), demands(draft));
        run(() -> versions.takeBack(draft));
        assertEquals(List.of("3 20", "4 10"), demands(published));
    }

    @Test
    void whatIsCarriedIsNobodysWordOfThisMinute() {
        long one = employee();
        long old = skillOf(published);
        work.as(hr, db -> {
            Skill skill = db.find(Skill.class, old);
            Employee employee = db.find(Employee.class, one);
            Instant anHourAgo = clock.instant().minusSeconds(3600).truncatedTo(ChronoUnit.MILLIS);
            db.persist(new Rating(employee, skill, 3, RatingSource.MANAGER, LocalDate.of(2026, 2, 1), anHourAgo)
                    .by(0L, null));
            db.persist(new Agreement(employee, skill, 3, null, 0, anHourAgo, 14));
            db.persist(new RatingRequest(
                    employee.id(),
                    skill.id(),
                    0,
                    clock.instant().minusSeconds(30).truncatedTo(ChronoUnit.MILLIS)));
            return null;
        });
        run(() -> versions.take(draft));
        long now = skillOf(draft);
        LocalDate today = LocalDate.now(clock);
        assertEquals(now, as(() -> agreements.of(one)).get(0).skillId(), "what waits moves along");
        assertFalse(as(() -> takeLevelBack.isPossible(one, now)));
        List<RatingLine> carried = as(() -> ratings.of(one, AsOf.today(today))).stream()
                .filter(line -> line.skillId() == now)
                .toList();
        assertEquals(2, carried.size());
        assertEquals(List.of(), RateMyself.slips(carried, clock.instant()));
        assertTrue(as(() -> requests.open(one, now)).isPresent(), "still not answered");
        var wanted = new RatingList.Wanted(one, now, null, today);
        assertEquals(0, as(() -> ratingList.list(wanted, new Paging.Ask(1, 10))).total());
        assertEquals(1, as(() -> rulePreview.of(CountingRule.HIGHEST)).levels(), "each level once");
    }

    @Test
    void ofTwoRatingsOfADayTheOneThatWasRecordedLastStaysTheLast() {
        long employee = employee();
        long old = skillOf(published);
        work.as(hr, db -> {
            Instant before = clock.instant().minusSeconds(7200).truncatedTo(ChronoUnit.MILLIS);
            db.persist(new Rating(
                    db.find(Employee.class, employee),
                    db.find(Skill.class, old),
                    4,
                    RatingSource.SELF,
                    LocalDate.of(2026, 1, 1),
                    before));
            levels.recompute(List.of(employee));
            return null;
        });
        assertEquals(List.of("2"), current(published));
        run(() -> versions.take(draft));
        assertEquals(List.of("1"), current(draft));
    }

    @Test
    void whatWasDecidedOnTheNewSkillItselfStays() {
        long old = skillOf(published);
        long now = skillOf(draft);
        work.as(hr, db -> {
            Instant before = clock.instant().minusSeconds(60).truncatedTo(ChronoUnit.MILLIS);
            db.persist(new SkillDecay(db.find(Skill.class, old), new Decay(1, 12), null, before));
            db.persist(new SkillDecay(db.find(Skill.class, now), new Decay(1, 24), null, before));
            return null;
        });
        run(() -> versions.take(draft));
        assertEquals(24, as(() -> decays.now(now)).orElseThrow().decay().halfLifeMonths());
        assertEquals(2, as(() -> decays.of(null)).size());
    }

    private long aGoal() {
        long old = skillOf(published);
        return work.as(hr, db -> {
            StrategicGoal goal = new StrategicGoal(
                    "doel", NAME, NAME, GoalPhase.EXPLORE, LocalDate.now(clock).plusYears(1), NAME, NAME);
            db.persist(goal);
            db.persist(new GoalSkill(goal, db.find(Skill.class, old), 3));
            return goal.id();
        });
    }

    private List<String> weights(long framework) {
        return rows("select str(k.criticality) from GoalSkill k where k.skill.framework.id = :id", framework);
    }

    private List<String> demands(long framework) {
        return rows(
                "select str(m.level) || ' ' || str(m.people) from GoalDemand m where m.skill.framework.id = :id"
                        + " order by m.level",
                framework);
    }

    private long skillOf(long framework) {
        return work.as(hr, db -> db.createQuery("select s.id from Skill s where s.framework.id = :id", Long.class)
                .setParameter("id", framework)
                .getSingleResult());
    }

    private long employee() {
        return work.as(hr, db -> db.createQuery("select e.id from Employee e", Long.class)
                .getSingleResult());
    }

    private void assertChanged() {
        assertFalse(as(() -> publications.canBeTakenBack(draft)));
        RuleRefused refused = assertThrows(RuleRefused.class, () -> run(() -> versions.takeBack(draft)));
        assertEquals("rule.version.changedSince", refused.key());
        assertEquals(1L, refused.args()[0]);
    }

    private void exempt(long framework, LocalDate from) {
        work.as(hr, db -> {
            Skill skill = db.createQuery("select s from Skill s where s.framework.id = :id", Skill.class)
                    .setParameter("id", framework)
                    .getSingleResult();
            Employee employee =
                    db.createQuery("select e from Employee e", Employee.class).getSingleResult();
            db.persist(new Exemption(employee, skill, "Ander werk", from, null, null, clock.instant()));
            return null;
        });
    }

    private List<String> exemptions(long framework) {
        return rows(
                "select str(x.fromOn) || ' ' || coalesce(str(x.untilOn), 'null') from Exemption x"
                        + " where x.skill.framework.id = :id",
                framework);
    }

    private List<String> current(long framework) {
        return rows("select str(l.level) from CurrentLevel l where l.skill.framework.id = :id", framework);
    }

    private long idOf(long framework) {
        return work.as(
                hr, db -> db.createQuery("select r.id from Rating r where r.skill.framework.id = :id", Long.class)
                        .setParameter("id", framework)
                        .getSingleResult());
    }

    @Test
    void nobodyElsewhereSeesOrTakesIt() {
        CurrentUser elsewhere = new CurrentUser(
                0, "Proef", work.freshMunicipality(), "Elders", null, Set.of(Role.HR_ADVISOR), Set.of());
        assertThrows(NotThere.class, () -> work.as(elsewhere, db -> previews.of(draft)));
        assertThrows(NotThere.class, () -> work.as(elsewhere, db -> versions.begin(published, "9.0")));
    }

    private Long fill(EntityManager db) {
        Scale scale = new Scale("vier", NAME);
        db.persist(scale);
        for (int level = 1; level <= 4; level++) db.persist(new ScaleLevel(scale, level, NAME));
        Framework framework = new Framework("f", "1.0", NAME, NAME, scale);
        db.persist(framework);
        SkillArea area = new SkillArea(framework, "a", NAME, 1);
        db.persist(area);
        Skill skill = new Skill(area, "map", Track.DATA_ANALYSIS, 1, 4, NAME);
        db.persist(skill);
        for (int level = 1; level <= 4; level++) {
            Bilingual text = new Bilingual("niveau " + level, "level " + level);
            db.persist(new LevelAnchor(skill, level, text, text));
        }
        JobRole role = new JobRole("r", NAME, NAME, Population.ICT, false);
        Department department = new Department("d", "Afdeling", null);
        Employee employee = new Employee("1", "Sam", "Proef", null, null);
        db.persist(role);
        db.persist(department);
        db.persist(employee);
        db.persist(new Appointment("1", employee, department, role, BigDecimal.ONE, LocalDate.of(2020, 1, 1)));
        db.persist(new Requirement(role, skill, 4, 3, LocalDate.of(2020, 1, 1)));
        db.persist(rating(employee, skill, 2));
        levels.recompute(List.of(employee.id()));
        return framework.id();
    }

    private Rating rating(Employee employee, Skill skill, int level) {
        return new Rating(
                employee,
                skill,
                level,
                RatingSource.SELF,
                LocalDate.of(2026, 1, 1),
                clock.instant().minusSeconds(60).truncatedTo(ChronoUnit.MILLIS));
    }

    private long scaleOf(String code) {
        return work.as(hr, db -> db.createQuery("select s.id from Scale s where s.code = :code", Long.class)
                .setParameter("code", code)
                .getSingleResult());
    }

    private FrameworkState state(long framework) {
        return work.as(hr, db -> db.find(Framework.class, framework).state());
    }

    private List<String> requirements(long framework) {
        return rows(
                "select str(r.level) || ' ' || coalesce(str(r.validUntil), 'null') from Requirement r"
                        + " where r.skill.framework.id = :id",
                framework);
    }

    private List<String> rows(String query, long framework) {
        return work.as(hr, db -> db.createQuery(query, String.class)
                .setParameter("id", framework)
                .getResultList());
    }

    private <T> T as(Supplier<T> act) {
        return work.as(hr, db -> act.get());
    }

    private void run(Runnable act) {
        work.as(hr, db -> {
            act.run();
            return null;
        });
    }
}
