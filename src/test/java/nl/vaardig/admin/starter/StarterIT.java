package nl.vaardig.admin.starter;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.access.Colleagues;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.Courses;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.LearningPaths;
import nl.vaardig.learning.path.PathPrices;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Appointment;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.SearchText;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.board.goal.GoalTemplate;
import nl.vaardig.steering.board.goal.GoalTemplates;
import nl.vaardig.steering.coverage.need.CarrierNeeds;
import nl.vaardig.steering.coverage.need.CoverageNeed;
import org.junit.jupiter.api.Test;

/** A new municipality with the starter library, in the real database. */
@InServer
class StarterIT {

    private static final String GOAL = "data-driven-work";
    private static final Set<Role> HR = Set.of(Role.HR_ADVISOR);

    @Inject
    Work work;

    @Inject
    Starter starter;

    @Inject
    GoalTemplates templates;

    @Inject
    StrategicGoals goals;

    @Inject
    CarrierNeeds carriers;

    @Inject
    LearningPaths paths;

    @Inject
    Courses courses;

    @Inject
    Colleagues colleagues;

    @Inject
    Clock clock;

    private long started() {
        long there = work.freshMunicipality();
        work.doAt(there, db -> starter.lay());
        return there;
    }

    private List<LearningPath> paths(long there) {
        return work.at(there, db -> db.createQuery("select p from LearningPath p", LearningPath.class)
                .getResultList());
    }

    @Test
    void nothingIsAGoalBeforeItIsChosen() {
        long there = started();
        assertTrue(work.at(there, db -> goals.all()).isEmpty());
        assertTrue(paths(there).stream().noneMatch(LearningPath::published));
        work.doAt(there, db -> db.createQuery("select r from Requirement r", Requirement.class)
                .getResultStream()
                .forEach(asked -> assertFalse(asked.reason().nl().isBlank())));
    }

    @Test
    void takingAGoalOverPublishesItsPathsAndGivingItBackUndoesJustThat() {
        long there = started();
        long goal = work.at(there, db -> templates.adopt(GOAL));
        Set<String> serving = paths(there).stream()
                .filter(LearningPath::published)
                .map(LearningPath::code)
                .collect(toSet());
        assertEquals(Set.copyOf(GoalTemplate.named(GOAL).orElseThrow().paths()), serving);
        assertEquals(GoalTemplate.named(GOAL).orElseThrow().skills().size(), (int)
                work.at(there, db -> goals.skills(goal).size()));
        assertTrue(work.at(there, db -> templates.open()).stream()
                .noneMatch(template -> template.code().equals(GOAL)));
        work.doAt(there, db -> templates.giveBack(goal));
        assertTrue(work.at(there, db -> goals.all()).isEmpty());
        assertTrue(paths(there).stream().noneMatch(LearningPath::published));
        assertTrue(work.at(there, db -> templates.open()).stream()
                .anyMatch(template -> template.code().equals(GOAL)));
    }

    @Test
    void aGoalOfOnesOwnIsNotGivenBack() {
        long there = started();
        long goal = work.at(there, db -> templates.adopt(GOAL));
        work.doAt(there, db -> goals.get(goal).call("ons-eigen-doel"));
        assertThrows(RuleRefused.class, () -> work.doAt(there, db -> templates.giveBack(goal)));
        assertEquals(1, work.at(there, db -> goals.all()).size());
    }

    @Test
    void anUnknownExampleIsNotThere() {
        long there = started();
        assertThrows(NotThere.class, () -> work.at(there, db -> templates.adopt("geen-doel")));
    }

    /** An unknown price of one course makes that of the path unknown. */
    @Test
    void aPathCostsWhatItsCoursesCostTogether() {
        long there = started();
        assertNull(path(there, "data-1").cost());
        price(there, "data-literacy-basics", 60);
        assertNull(path(there, "data-1").cost());
        price(there, "recording-it-right-first-time", 30);
        assertEquals(0, path(there, "data-1").cost().compareTo(new BigDecimal("90")));
    }

    private void price(long there, String course, int euros) {
        work.doAt(there, db -> {
            Course priced = db.createQuery("select c from Course c where c.code = :code", Course.class)
                    .setParameter("code", course)
                    .getSingleResult();
            priced.price(priced.hours(), BigDecimal.valueOf(euros), null);
            PathPrices.follow(db);
        });
    }

    private LearningPath path(long there, String code) {
        return paths(there).stream()
                .filter(path -> path.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** One in six of thirteen is three; of five nobody asks it. */
    @Test
    void aDepartmentIsAdvisedSomeWhoCarryTheOthers() {
        long there = started();
        long department = work.at(there, db -> {
            Department team = new Department("A1", "Klantcontact", null);
            db.persist(team);
            people(db, team, "citizen-contact", 13);
            people(db, team, "ict-support-officer", 5);
            return team.id();
        });
        CurrentUser adviser = new CurrentUser(7, "Hanna", there, "Hier", null, HR, HR);
        List<CarrierNeeds.Advice> advice = work.as(adviser, db -> carriers.of(department));
        CarrierNeeds.Advice clear = advice.stream()
                .filter(one -> one.skill().code().equals("clear-communication"))
                .findFirst()
                .orElseThrow();
        // both job roles lean on it: 18 people
        assertEquals(3, clear.people());
        assertEquals(4, clear.level());
        assertTrue(advice.stream().noneMatch(one -> one.skill().code().equals("problem-solving")), "of five people");
        long skill = clear.skill().id();
        assertEquals(1, (int) work.as(adviser, db -> carriers.take(department, Set.of(skill, -1L))));
        CoverageNeed need = work.as(adviser, db -> db.createQuery("select n from CoverageNeed n", CoverageNeed.class)
                .getSingleResult());
        assertEquals(3, need.people());
        assertTrue(
                work.as(adviser, db -> carriers.of(department)).stream()
                        .noneMatch(one -> one.skill().id().equals(skill)),
                "it is asked now");
        CurrentUser elsewhere = new CurrentUser(
                8,
                "Elders",
                work.freshMunicipality(),
                "Elders",
                null,
                Set.of(Role.HR_ADVISOR),
                Set.of(Role.HR_ADVISOR));
        assertThrows(NotThere.class, () -> work.as(elsewhere, db -> carriers.of(department)));
    }

    @Test
    void aSkillOfOnesOwnWithACodeOfTheLibraryIsNotTheOneThatIsMeant() {
        long there = started();
        GoalTemplate template = GoalTemplate.named(GOAL).orElseThrow();
        long department = work.at(there, db -> {
            twins(
                    db,
                    "clear-communication",
                    template.skills().keySet().iterator().next());
            Department team = new Department("A1", "Klantcontact", null);
            db.persist(team);
            people(db, team, "citizen-contact", 13);
            return team.id();
        });
        CurrentUser adviser = new CurrentUser(7, "Hanna", there, "Hier", null, HR, HR);
        List<Skill> advised = work.as(adviser, db -> carriers.of(department)).stream()
                .map(CarrierNeeds.Advice::skill)
                .filter(skill -> skill.code().equals("clear-communication"))
                .toList();
        assertEquals(1, advised.size());
        assertEquals(5, advised.get(0).topLevel());
        long goal = work.at(there, db -> templates.adopt(GOAL));
        assertEquals(template.skills().size(), (int)
                work.at(there, db -> goals.skills(goal).size()));
    }

    private static void twins(EntityManager db, String... codes) {
        Bilingual name = new Bilingual("Eigen", "Own");
        Framework own = new Framework("own", "1.0", name, name, new Scale("own", name));
        SkillArea area = new SkillArea(own, "own", name, 1);
        for (Object each : List.of(own.scale(), own, area)) db.persist(each);
        for (String code : codes) db.persist(new Skill(area, code, Track.DATA_ANALYSIS, 1, 4, name));
    }

    @Test
    void whoLooksForASkillFindsWhatTeachesIt() {
        long there = started();
        work.doAt(there, db -> GoalTemplate.all().forEach(template -> templates.adopt(template.code())));
        CurrentUser reader = new CurrentUser(7, "Hanna", there, "Hier", null, HR, HR);
        assertTrue(found(reader, "communiceren").contains("soft-1"), "a path that ends in it");
        assertTrue(foundCourses(reader, "communiceren").contains("plain-language"));
        assertTrue(foundCourses(reader, "excel").contains("spreadsheets-basics"));
        assertTrue(found(reader, "AI").contains("responsible-ai-at-work"));
        assertFalse(foundCourses(reader, "AI").contains("chain-partners-exchange"), "chain has an ai in it");
    }

    private List<String> found(CurrentUser reader, String words) {
        return work.as(
                reader,
                db ->
                        paths
                                .page(new LearningPaths.Filter(null, null, null, null, words), new Paging.Ask(1, 100))
                                .items()
                                .stream()
                                .map(LearningPaths.Row::code)
                                .toList());
    }

    private List<String> foundCourses(CurrentUser reader, String words) {
        return work.as(
                reader,
                db -> courses.page(new Courses.Filter(null, null, words), new Paging.Ask(1, 100)).items().stream()
                        .map(Courses.Row::code)
                        .toList());
    }

    /** De Boer stands under B, and a staff number finds a person. */
    @Test
    void peopleStandAsDutchListsHaveThem() {
        long there = started();
        work.doAt(there, db -> {
            Department team = new Department("A1", "Klantcontact", null);
            db.persist(team);
            for (String family : List.of(
                    "Dekker", "de Boer", "van \u2019t Hoff", "Bakker", "l'Ecluse", "van den Berg", "in \u2018t Veld"))
                employ(db, team, family);
        });
        CurrentUser adviser = new CurrentUser(7, "Hanna", there, "Hier", null, HR, HR);
        assertEquals(
                List.of(
                        "Bakker",
                        "van den Berg",
                        "de Boer",
                        "Dekker",
                        "l'Ecluse",
                        "van \u2019t Hoff",
                        "in \u2018t Veld"),
                names(adviser, ""));
        assertEquals(List.of("de Boer"), names(adviser, "N-de Boer"));
    }

    private List<String> names(CurrentUser adviser, String typed) {
        return work.as(
                adviser,
                db ->
                        colleagues
                                .find(Colleagues.Search.by(SearchText.of(typed)), new Paging.Ask(1, 50))
                                .items()
                                .stream()
                                .map(Colleagues.Colleague::familyName)
                                .toList());
    }

    private void employ(EntityManager db, Department team, String family) {
        JobRole jobRole = db.createQuery("select j from JobRole j where j.code = 'policy-officer'", JobRole.class)
                .getSingleResult();
        Employee person = new Employee("N-" + family, "Toos", family, null, null);
        db.persist(person);
        db.persist(new Appointment(
                "N-" + family,
                person,
                team,
                jobRole,
                BigDecimal.ONE,
                LocalDate.now(clock).minusYears(1)));
    }

    private void people(EntityManager db, Department team, String role, int count) {
        JobRole jobRole = db.createQuery("select j from JobRole j where j.code = :code", JobRole.class)
                .setParameter("code", role)
                .getSingleResult();
        for (int i = 0; i < count; i++) {
            Employee person = new Employee(role + i, "Toos", "Veldman", null, null);
            db.persist(person);
            db.persist(new Appointment(
                    role + i,
                    person,
                    team,
                    jobRole,
                    BigDecimal.ONE,
                    LocalDate.now(clock).minusYears(1)));
        }
    }
}
