package nl.vaardig.learning.course.write;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.CourseChanged;
import nl.vaardig.learning.course.CoursePrerequisite;
import nl.vaardig.learning.course.CourseSkill;
import nl.vaardig.learning.course.CourseState;
import nl.vaardig.learning.course.CourseWish;
import nl.vaardig.learning.course.Courses;
import nl.vaardig.learning.course.Outcome;
import nl.vaardig.learning.course.Prerequisites;
import nl.vaardig.learning.course.picture.CoursePictures;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Written;
import org.hibernate.exception.ConstraintViolationException;

/** Making and changing courses: what HR does. */
@ApplicationScoped
@Transactional
public class WriteCourses {

    @PersistenceContext
    EntityManager db;

    @Inject
    Courses courses;

    @Inject
    CoursePictures pictures;

    @Inject
    CurrentRequest request;

    @Inject
    Event<CourseChanged> changed;

    private record Pair(Long course, Long needs) {}

    /** @throws BadField at "code" when another course has it */
    public long add(CourseWish wish) {
        String code = wish.code() == null ? CourseCodes.of(wish.name().nl(), courses::hasCode) : wish.code();
        if (wish.code() != null && courses.hasCode(code)) throw new BadField("code", "course.code.taken");
        Course course = new Course(code, wish.name(), wish.track(), wish.form(), wish.hours(), wish.cost());
        course.take(wish);
        try {
            db.persist(course);
            db.flush();
        } catch (ConstraintViolationException e) {
            throw new BadField("code", "course.code.taken");
        }
        fill(course, wish);
        return course.id();
    }

    /**
     * @param seen the mark of the course as it was when the user looked; null when nobody looked
     * @throws RuleRefused when somebody changed it since, or when it can't be a draft any more
     * @throws BadField    at "needs" or "replacedBy" when that leads back to it
     */
    public long change(long id, CourseWish wish, String seen) {
        Course course = courses.get(id);
        db.refresh(course, LockModeType.PESSIMISTIC_WRITE);
        RuleRefused.unless(seen == null || seen.equals(courses.mark(id)), "rule.course.changedMeanwhile");
        boolean becomesDraft = wish.state() == CourseState.DRAFT && course.state() != CourseState.DRAFT;
        RuleRefused.unless(!becomesDraft || !isFollowed(id), "rule.course.draftInPath");
        noCircle(id, wish);
        course.take(wish);
        clear(id);
        fill(course, wish);
        return id;
    }

    /**
     * Takes away a draft that nothing holds: what was offered stays, outdated.
     *
     * @throws RuleRefused when it is no draft, or a step, another course or a catalogue refers to it
     */
    public void remove(long id) {
        Course course = courses.get(id);
        db.refresh(course, LockModeType.PESSIMISTIC_WRITE);
        RuleRefused.unless(course.state() == CourseState.DRAFT, "rule.course.onlyDraftsGo");
        RuleRefused.unless(holders(id) == 0, "rule.course.held");
        pictures.remove(id);
        clear(id);
        db.remove(course);
    }

    private long holders(long course) {
        return db.createQuery(
                        """
                        select (select count(s) from Step s where s.course.id = :course)
                          + (select count(p) from CoursePrerequisite p where p.needs.id = :course)
                          + (select count(c) from Course c where c.replacedBy.id = :course)
                        """,
                        Long.class)
                .setParameter("course", course)
                .getSingleResult();
    }

    /** A former version of a path counts too: people go on in it, and it can be taken back into use. */
    private boolean isFollowed(long course) {
        return db.createQuery(
                                """
                                select count(s) from Step s where s.course.id = :course and s.removedAt is null
                                  and (s.pathVersion.state in (PathVersionState.PUBLISHED, PathVersionState.FORMER)
                                    or s.path.published = true and s.pathVersion = s.path.inUse)
                                """,
                                Long.class)
                        .setParameter("course", course)
                        .getSingleResult()
                > 0;
    }

    private void clear(long id) {
        for (String each : List.of("CourseSkill", "CoursePrerequisite")) {
            db.createQuery("delete from " + each + " x where x.course.id = :course")
                    .setParameter("course", id)
                    .executeUpdate();
        }
    }

    private void fill(Course course, CourseWish wish) {
        for (Outcome outcome : wish.outcomes()) {
            CourseSkill skill = new CourseSkill(course, outcome.skill(), outcome.level());
            skill.beginAt(outcome.from());
            db.persist(skill);
        }
        for (Course before : wish.needs()) {
            db.persist(new CoursePrerequisite(course, db.getReference(Course.class, before.id())));
        }
        db.flush();
        changed.fire(new CourseChanged(course.id()));
    }

    private void noCircle(long id, CourseWish wish) {
        List<Long> wanted = wish.needs().stream().map(Course::id).toList();
        List<Long> circle = prerequisites().circle(id, wanted);
        if (!circle.isEmpty()) throw new BadField("needs", "course.needs.circle", named(circle));
        for (Course next = wish.replacedBy(); next != null; next = next.replacedBy()) {
            if (next.id() == id) throw new BadField("replacedBy", "course.replacedBy.circle");
        }
    }

    private Prerequisites<Long> prerequisites() {
        return new Prerequisites<>(
                db.createQuery("select p.course.id, p.needs.id from CoursePrerequisite p", Pair.class)
                        .getResultStream()
                        .collect(groupingBy(Pair::course, mapping(Pair::needs, toList()))));
    }

    private String named(List<Long> circle) {
        return circle.stream()
                .map(id -> Written.cut(courses.get(id).name().in(request.language()), 60))
                .collect(joining(" → "));
    }
}
