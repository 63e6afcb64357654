package nl.vaardig.learning.catalogue;

import static nl.vaardig.cast.Cast.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import nl.vaardig.cast.At;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.CourseBegin;
import nl.vaardig.learning.course.CourseForm;
import nl.vaardig.learning.course.CourseLanguage;
import nl.vaardig.learning.course.CourseSkill;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.OutdatedCourses;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in the catalogue, and who begins with what. */
@InServer
class CatalogueIT {

    @Inject
    ReadCatalogue catalogue;

    @Inject
    BeginPath begin;

    @Inject
    OutdatedCourses outdated;

    @Inject
    Queries queries;

    @Inject
    Work work;

    @Inject
    Clock clock;

    private CurrentUser employee;
    private long municipality;
    private Skill skill;
    private long open;
    private long closed;

    @BeforeEach
    void someToLearn() {
        municipality = work.freshMunicipality();
        employee = work.at(municipality, this::lay);
    }

    private CurrentUser lay(EntityManager db) {
        Cast cast = Cast.of(db, LocalDate.now(clock));
        skill = cast.skill();
        Course charts =
                course(db, "charts", new Bilingual("Grafieken die spreken", "Charts that speak"), CourseForm.WORKSHOP);
        charts.begin(CourseBegin.ON_REQUEST, CourseLanguage.DUTCH);
        Course alone =
                course(db, "alone", new Bilingual("Alleen leren tellen", "Learning to count"), CourseForm.ELEARNING);
        alone.begin(CourseBegin.NOW, CourseLanguage.ENGLISH);
        db.persist(new CourseSkill(alone, skill, 2));
        Course example = course(db, "example", words("Voorbeeldcursus"), CourseForm.ELEARNING);
        example.showAsExample();
        open = path(db, "open", alone).id();
        closed = path(db, "closed", charts).id();
        long who = cast.anEmployee("7")
                .in(cast.department("A"))
                .as(cast.jobRole("r"))
                .id();
        return new At(municipality).employee(who);
    }

    private static Course course(EntityManager db, String code, Bilingual name, CourseForm form) {
        Course course = new Course(code, name, Track.DATA_ANALYSIS, form, BigDecimal.valueOf(4), BigDecimal.ZERO);
        course.describe(name, new Bilingual("Tabellen van de gemeente", "Tables of the municipality"));
        db.persist(course);
        return course;
    }

    private static LearningPath path(EntityManager db, String code, Course course) {
        LearningPath path =
                new LearningPath(code, words("Pad " + code), Track.SOFT_SKILLS, 1, BigDecimal.TEN, BigDecimal.ZERO);
        db.persist(path);
        Step first =
                new Step(path, 1, StepKind.COURSE, words("Stap"), words("Over " + code + "stukken"), BigDecimal.ONE);
        first.follow(course);
        db.persist(first);
        Step second = new Step(path, 2, StepKind.REFLECTION, words("Terug"), words("Kijk terug"), BigDecimal.ONE);
        second.askAtGate(words("Wat leerde u?"));
        db.persist(second);
        db.createQuery("update LearningPath p set p.published = true where p.id = :id")
                .setParameter("id", path.id())
                .executeUpdate();
        return path;
    }

    private static Course named(EntityManager db, String code) {
        return db.createQuery("select c from Course c where c.code = :code", Course.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    private static Wanted typed(String words) {
        return new Wanted(words, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, false, null);
    }

    private ReadCatalogue.Shown read(Wanted wanted) {
        return work.as(employee, db -> catalogue.read(wanted, new Paging.Ask(1, 20)));
    }

    private List<String> found(Wanted wanted) {
        return read(wanted).offerings().items().stream()
                .map(one -> one.offering().code())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "grafieken, charts",
        "CHARTS speak, charts",
        "graf spre, charts",
        "openstukken, open", // in the text of a step
        "gemeente tel, alone", // one in the summary, one in the name
        "die, charts", // three letters
        "le, alone", // two: the beginning of a word
        "that, charts", // a word that the index leaves out
        "grafieken tellen, ''",
        "afieken, charts", // in the midst of a word of the name
        "abellen, ''", // not in that of a summary
        "eken, charts", // four letters
        "'\"+-*()~<>@ grafieken', charts"
    })
    void eachWordBeginsAWordOfItOrIsInItsName(String words, String code) {
        List<String> codes = found(typed(words));
        assertTrue(code.isEmpty() ? codes.isEmpty() : codes.contains(code), codes.toString());
        assertTrue(codes.size() <= 2, codes.toString());
    }

    @Test
    void aSkillIsFoundByWhatLeadsToIt() {
        assertEquals(List.of("alone"), found(typed("vaardigheid")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "''", "*", "+", "(", "\"", "a\\"})
    void signsAreNoFault(String signs) {
        assertTrue(read(typed(signs)).facets().total() >= 0);
    }

    @Test
    void howOneBeginsFollowsFromTheCourses() {
        ReadCatalogue.Shown all = read(typed(""));
        assertEquals(5, all.facets().total());
        assertEquals(2, all.facets().of(CourseBegin.NOW));
        assertEquals(2, all.facets().of(CourseBegin.ON_REQUEST));
        assertEquals("example", all.offerings().items().get(4).offering().code());
        Offering first = all.offerings().items().stream()
                .map(Catalogue.Listed::offering)
                .filter(one -> one.number() == open && one.isPath())
                .findFirst()
                .orElseThrow();
        assertEquals("sg", first.line());
        assertEquals(OfferingForm.PATH, first.form());
    }

    @Test
    void facetsAndPagesAgree() {
        Wanted now = new Wanted(
                "",
                Set.of(CourseBegin.NOW),
                Set.of(),
                Set.of(),
                Set.of(CourseLanguage.ENGLISH),
                Set.of(),
                true,
                false,
                OfferingOrder.SHORTEST);
        ReadCatalogue.Shown shown = read(now);
        assertEquals(shown.facets().total(), shown.offerings().items().size());
        assertEquals(List.of("alone", "open"), found(now));
    }

    @Test
    void nothingFoundShowsWhatIsLikeIt() {
        ReadCatalogue.Shown shown = read(typed("grafeiken"));
        assertTrue(shown.offerings().items().isEmpty());
        assertEquals(
                List.of("charts"), shown.near().stream().map(Offering::code).toList());
        assertTrue(read(typed("kantklossen")).near().isEmpty());
        assertTrue(queries.count(() -> read(typed("grafeiken"))) <= 6);
    }

    @Test
    void aPathThatIsOpenToAllIsBegunOnceByOneself() {
        long id = work.as(employee, db -> begin.begin(open));
        work.as(employee, db -> {
            Assignment own = db.find(Assignment.class, id);
            assertEquals(AssignmentState.ASSIGNED, own.state());
            assertEquals(employee.employeeId(), own.employee().id());
            return null;
        });
        assertEquals(id, read(typed("")).underWay().get(open).assignment());
        RuleRefused again = assertThrows(RuleRefused.class, () -> work.as(employee, db -> begin.begin(open)));
        assertEquals("rule.assignment.alreadyOpen", again.key());
    }

    @Test
    void whatTakesPermissionIsNotBegunByOneself() {
        RuleRefused refused = assertThrows(RuleRefused.class, () -> work.as(employee, db -> begin.begin(closed)));
        assertEquals("rule.catalogue.notByOneself", refused.key());
        CurrentUser nobody = new At(municipality).hr();
        assertThrows(NotThere.class, () -> work.as(nobody, db -> begin.begin(open)));
    }

    @Test
    void aPathWithAnOutdatedCourseSaysSoAndIsNotBegunByOneself() {
        work.at(municipality, db -> db.createQuery(
                        "update Course c set c.state = CourseState.OUTDATED, c.replacedBy = :next where c.id = :old")
                .setParameter("next", named(db, "charts"))
                .setParameter("old", named(db, "alone").id())
                .executeUpdate());
        RuleRefused refused = assertThrows(RuleRefused.class, () -> work.as(employee, db -> begin.begin(open)));
        assertEquals("rule.catalogue.notByOneself", refused.key());
        List<OutdatedCourses.Outdated> told = work.as(employee, db -> outdated.of(open));
        assertEquals(1, told.size());
        assertEquals("Grafieken die spreken", told.get(0).replacementName().nl());
        assertTrue(work.as(employee, db -> outdated.of(closed)).isEmpty());
        CurrentUser elsewhere = new At(work.freshMunicipality()).hr();
        assertTrue(work.as(elsewhere, db -> outdated.byPath()).isEmpty());
    }

    @Test
    void anotherMunicipalityFindsNothingOfIt() {
        CurrentUser elsewhere = new At(work.freshMunicipality()).hr();
        ReadCatalogue.Shown shown = work.as(elsewhere, db -> catalogue.read(typed("grafieken"), new Paging.Ask(1, 20)));
        assertEquals(0, shown.facets().total());
        assertTrue(shown.near().isEmpty());
        assertThrows(NotThere.class, () -> work.as(elsewhere, db -> begin.begin(open)));
    }

    @Test
    void aLookTakesFourStatements() {
        read(typed("grafieken"));
        assertEquals(4, queries.count(() -> read(typed("grafieken"))));
        assertNull(read(typed(""))
                .open(read(typed("grafieken")).offerings().items().get(0).offering()));
    }
}
