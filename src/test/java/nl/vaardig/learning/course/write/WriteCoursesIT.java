package nl.vaardig.learning.course.write;

import static nl.vaardig.cast.Cast.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.vaardig.cast.At;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.CourseCosts;
import nl.vaardig.learning.course.CourseForm;
import nl.vaardig.learning.course.CourseLanguage;
import nl.vaardig.learning.course.CourseState;
import nl.vaardig.learning.course.CourseWish;
import nl.vaardig.learning.course.Courses;
import nl.vaardig.learning.course.Outcome;
import nl.vaardig.learning.course.Practical;
import nl.vaardig.learning.course.Renewal;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.BadFields;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HR makes and changes courses. */
@InServer
class WriteCoursesIT {

    @Inject
    WriteCourses writing;

    @Inject
    Courses courses;

    @Inject
    AlikeCourses alike;

    @Inject
    CourseCosts costs;

    @Inject
    Work work;

    @Inject
    Clock clock;

    private CurrentUser hr;
    private Skill skill;

    @BeforeEach
    void aMunicipality() {
        hr = new At(work.freshMunicipality()).hr();
        skill = work.at(
                hr.municipalityId(), db -> Cast.of(db, LocalDate.now(clock)).skill());
    }

    private Sent named(String name) {
        return Sent.blank()
                .withBoth("name", words(name))
                .with("track", Track.DATA_ANALYSIS)
                .with("form", CourseForm.CLASSROOM)
                .with("hours", 4)
                .with("cost", 100);
    }

    private CourseWish wish(Sent sent) {
        CourseWish wish = CourseFields.read(sent, courses.known(), Known.byId(List.of(skill), Skill::id));
        sent.mustBeSound();
        return wish;
    }

    private long add(String name, UnaryOperator<Sent> more) {
        return work.as(hr, db -> writing.add(wish(more.apply(named(name)))));
    }

    private void change(long id, String name, UnaryOperator<Sent> more) {
        work.as(hr, db -> writing.change(id, wish(more.apply(named(name))), null));
    }

    private long any(String name) {
        return add(name, sent -> sent);
    }

    private CourseWish now(long id) {
        return work.as(hr, db -> courses.now(id));
    }

    @Test
    void whatWasSaidIsKept() {
        long before = any("Eerst");
        long id = add("Grafieken", sent -> sent.with("skill1", skill.id())
                .with("from1", 1)
                .with("level1", 2)
                .with("need1", before)
                .with("provider", "Leerhuis")
                .with("language", "ENGLISH")
                .with("validMonths", 24)
                .with("beginBy", "NOW")
                .with("address", "https://leren.example/x"));
        CourseWish now = now(id);
        assertEquals("grafieken", now.code());
        assertEquals(
                new Practical("Leerhuis", CourseLanguage.ENGLISH, "", "", "https://leren.example/x"), now.practical());
        assertEquals(new Renewal(24, null), now.renewal());
        assertEquals(
                List.of(skill.id() + ":1:2"),
                now.outcomes().stream().map(Outcome::mark).toList());
        assertEquals(List.of(before), now.needs().stream().map(Course::id).toList());
        change(id, "Grafieken", sent -> sent);
        assertEquals(List.of(), now(id).outcomes());
        assertEquals(List.of(), now(id).needs());
    }

    @Test
    void aCodeIsGivenOnce() {
        any("Grafieken");
        assertEquals("grafieken-2", now(any("Grafieken")).code());
        BadField taken = assertThrows(BadField.class, () -> add("Nieuw", sent -> sent.with("code", "grafieken")));
        assertEquals("code", taken.field());
    }

    @Test
    void aCircleIsRefusedByItsNames() {
        long one = any("Een");
        long two = add("Twee", sent -> sent.with("need1", one));
        long three = add("Drie", sent -> sent.with("need1", two));
        BadField refused = assertThrows(BadField.class, () -> change(one, "Een", sent -> sent.with("need1", three)));
        assertEquals("needs", refused.field());
        assertEquals(List.of("Een → Drie → Twee → Een"), List.of(refused.arguments()));
        BadField self = assertThrows(BadField.class, () -> change(one, "Een", sent -> sent.with("need1", one)));
        assertEquals(List.of("Een → Een"), List.of(self.arguments()));
        assertEquals(List.of(), now(one).needs());
    }

    @Test
    void whatReplacesItIsNotReplacedByIt() {
        long old = any("Oud");
        long young = any("Jong");
        change(old, "Oud", sent -> sent.with("state", "OUTDATED").with("replacedBy", young));
        BadField refused = assertThrows(
                BadField.class,
                () -> change(
                        young, "Jong", sent -> sent.with("state", "OUTDATED").with("replacedBy", old)));
        assertEquals("replacedBy", refused.field());
        assertThrows(
                BadField.class,
                () -> change(old, "Oud", sent -> sent.with("state", "OUTDATED").with("replacedBy", old)));
    }

    @Test
    void whoSawAnotherCourseIsRefused() {
        long id = any("Een");
        String seen = now(id).mark();
        change(id, "Anders", sent -> sent);
        assertNotEquals(seen, now(id).mark());
        RuleRefused refused = assertThrows(
                RuleRefused.class, () -> work.as(hr, db -> writing.change(id, wish(named("Weer anders")), seen)));
        assertEquals("rule.course.changedMeanwhile", refused.key());
        assertEquals(words("Anders"), now(id).name());
    }

    @Test
    void aDraftIsThereForHrOnlyAndWhatIsOutdatedIsNotOnOffer() {
        long draft = add("Concept", sent -> sent.with("state", "DRAFT"));
        long old = add("Oud", sent -> sent.with("state", "OUTDATED"));
        any("Nieuw");
        CurrentUser employee = new At(hr.municipalityId()).employee(1);
        assertEquals(3, listed(hr));
        assertEquals(1, listed(employee));
        assertThrows(NotThere.class, () -> work.as(employee, db -> courses.get(draft)));
        assertEquals(
                CourseState.OUTDATED, work.as(employee, db -> courses.get(old).state()));
    }

    @Test
    void aDraftIsNotToldThroughAnotherCourse() {
        long draft = add("Concept", sent -> sent.with("state", "DRAFT"));
        long id = add("Nieuw", sent -> sent.with("need1", draft));
        assertEquals(1, now(id).needs().size());
        CurrentUser employee = new At(hr.municipalityId()).employee(1);
        assertEquals(List.of(), work.as(employee, db -> courses.needs(id)));
        BadFields refused = assertThrows(
                BadFields.class,
                () -> change(id, "Nieuw", sent -> sent.with("state", "OUTDATED").with("replacedBy", draft)));
        assertEquals("replacedBy", refused.all().get(0).field());
    }

    private long listed(CurrentUser user) {
        Courses.Filter all = new Courses.Filter(null, null, null, "");
        return work.as(user, db -> courses.page(all, new Paging.Ask(1, 20)).total());
    }

    @Test
    void aPriceCountsOnlyOfWhatIsOnOffer() {
        long id = add("Grafieken", sent -> sent.with("skill1", skill.id()).with("level1", 2));
        List<CourseCosts.Cost> offered = work.as(hr, db -> costs.bySkill().get(skill.id()));
        assertEquals(1, offered.size());
        change(id, "Grafieken", sent -> sent.with("skill1", skill.id())
                .with("level1", 2)
                .with("state", "OUTDATED"));
        assertNull(work.as(hr, db -> costs.bySkill().get(skill.id())));
    }

    private long pathWith(long course) {
        return work.as(hr, db -> {
            Bilingual name = words("Pad");
            LearningPath path =
                    new LearningPath("pad" + course, name, Track.DATA_ANALYSIS, 1, BigDecimal.ONE, BigDecimal.ZERO);
            db.persist(path);
            Step step = new Step(path, 1, StepKind.COURSE, name, name, BigDecimal.ONE);
            step.follow(db.find(Course.class, course));
            db.persist(step);
            db.createQuery("update LearningPath p set p.published = true where p.id = :id")
                    .setParameter("id", path.id())
                    .executeUpdate();
            return path.id();
        });
    }

    @Test
    void aPathCostsWhatItsCoursesCost() {
        long id = any("Grafieken");
        long path = pathWith(id);
        change(id, "Grafieken", sent -> sent.with("cost", "250,50"));
        BigDecimal cost = work.as(hr, db -> db.find(LearningPath.class, path).cost());
        assertEquals(0, new BigDecimal("250.5").compareTo(cost));
    }

    @Test
    void whatIsInAPathIsNoDraftAnyMore() {
        long id = any("Grafieken");
        pathWith(id);
        RuleRefused refused =
                assertThrows(RuleRefused.class, () -> change(id, "Grafieken", sent -> sent.with("state", "DRAFT")));
        assertEquals("rule.course.draftInPath", refused.key());
    }

    @Test
    void whatPeopleGoOnWithInAFormerVersionIsNoDraftEither() {
        long id = any("Grafieken");
        pathWith(id);
        work.at(hr.municipalityId(), db -> {
            LearningPath path = db.createQuery("select s.path from Step s where s.course.id = :id", LearningPath.class)
                    .setParameter("id", id)
                    .getSingleResult();
            db.createQuery("update LearningPath p set p.published = false where p.id = :id")
                    .setParameter("id", path.id())
                    .executeUpdate();
            return db.createQuery("update PathVersion v set v.state = PathVersionState.FORMER where v.path.id = :id")
                    .setParameter("id", path.id())
                    .executeUpdate();
        });
        RuleRefused refused =
                assertThrows(RuleRefused.class, () -> change(id, "Grafieken", sent -> sent.with("state", "DRAFT")));
        assertEquals("rule.course.draftInPath", refused.key());
    }

    @Test
    void noStepTakesUpWhatIsOutdated() {
        long old = add("Oud", sent -> sent.with("state", "OUTDATED"));
        RuleRefused refused = assertThrows(RuleRefused.class, () -> pathWith(old));
        assertEquals("rule.step.courseOutdated", refused.key());
    }

    @Test
    void likelyDuplicatesArePointedOutButNotTheCourseItself() {
        long id = add("Grafieken die spreken", sent -> sent.with("state", "DRAFT"));
        Likeness same = new Likeness(words("Grafieken die spreken"), "", "");
        assertEquals(
                List.of(id),
                work.as(hr, db -> alike.to(same, null)).stream()
                        .map(AlikeCourses.Alike::id)
                        .toList());
        assertTrue(work.as(hr, db -> alike.to(same, id)).isEmpty());
        CurrentUser elsewhere = new At(work.freshMunicipality()).hr();
        assertTrue(work.as(elsewhere, db -> alike.to(same, null)).isEmpty());
    }

    @Test
    void aDraftThatNothingHoldsGoesWithItsOutcomes() {
        long id = add(
                "Proef",
                sent -> sent.with("state", "DRAFT").with("skill1", skill.id()).with("level1", 2));
        work.as(hr, db -> {
            writing.remove(id);
            return null;
        });
        assertThrows(NotThere.class, () -> now(id));
    }

    @Test
    void whatIsOfferedOrHeldStays() {
        assertEquals("rule.course.onlyDraftsGo", refusedRemoval(any("Grafieken")));
        long first = add("Eerst", sent -> sent.with("state", "DRAFT"));
        add("Daarna", sent -> sent.with("need1", first));
        assertEquals("rule.course.held", refusedRemoval(first));
        assertEquals("Eerst", now(first).name().nl());
    }

    private String refusedRemoval(long id) {
        return assertThrows(
                        RuleRefused.class,
                        () -> work.as(hr, db -> {
                            writing.remove(id);
                            return null;
                        }))
                .key();
    }

    @Test
    void anotherMunicipalityKnowsNoneOfIt() {
        long id = any("Grafieken");
        CurrentUser elsewhere = new At(work.freshMunicipality()).hr();
        assertThrows(NotThere.class, () -> work.as(elsewhere, db -> writing.change(id, null, null)));
        assertNull(work.as(elsewhere, db -> courses.known().find(String.valueOf(id))));
        assertEquals(Map.of(), work.as(elsewhere, db -> costs.bySkill()));
    }
}
