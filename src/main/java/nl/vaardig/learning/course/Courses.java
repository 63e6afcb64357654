package nl.vaardig.learning.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.SearchText;
import nl.vaardig.skills.scale.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The courses of the municipality at hand. Everyone who is signed in may read them. */
@ApplicationScoped
@Transactional
public class Courses {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    /** What to look for; null or empty means any. @param state null: what is on offer, and for HR all there is */
    public record Filter(Track track, CourseForm form, CourseState state, String words) {

        public Filter {
            words = words == null ? "" : words.strip();
        }

        public Filter(Track track, CourseForm form, String words) {
            this(track, form, CourseState.PUBLISHED, words);
        }

        private String condition() {
            return (state == null ? " 1 = 1" : " c.state = :state")
                    + (track == null ? "" : " and c.track = :track")
                    + (form == null ? "" : " and c.form = :form")
                    + " and "
                    + SearchText.of(words)
                            .in("concat(c.name.nl, ' ', c.name.en, ' ', c.description.nl, ' ', c.description.en, ' ', "
                                    + SkillNames.of("CourseSkill x", "x.course = c") + ")");
        }

        private <Q extends Query> Q bind(Q query) {
            if (state != null) query.setParameter("state", state);
            if (track != null) query.setParameter("track", track);
            if (form != null) query.setParameter("form", form);
            return SearchText.of(words).bind(query);
        }
    }

    /** One course in a list. Hours and cost (euros) are for one person; seats null means no limit. */
    @Schema(name = "CourseRow")
    public record Row(
            long id,
            String code,
            Bilingual name,
            Bilingual description,
            Track track,
            CourseForm form,
            BigDecimal hours,
            BigDecimal cost,
            Integer seats,
            boolean example,
            String provider,
            CourseLanguage language,
            CourseBegin beginBy,
            CourseState state) {}

    /** A path that has the course as one of its steps. */
    public record Use(long pathId, Bilingual path) {}

    public record Choice(long id, Bilingual name) {}

    /** Drafts and what is outdated are listed for HR only, whatever was asked. */
    public Paging<Row> page(Filter asked, Paging.Ask ask) {
        Filter filter =
                writes() ? asked : new Filter(asked.track(), asked.form(), CourseState.PUBLISHED, asked.words());
        List<Row> rows = filter.bind(db.createQuery(
                        """
                                select c.id, c.code, c.name, c.description, c.track, c.form, c.hours, c.cost, c.seats,
                                  c.example, c.practical.provider, c.practical.language, c.beginBy, c.state
                                from Course c where %s order by c.track, c.code
                                """
                                .formatted(filter.condition()),
                        Row.class))
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        return ask.holding(rows, () -> filter.bind(
                        db.createQuery("select count(c) from Course c where " + filter.condition(), Long.class))
                .getSingleResult());
    }

    /** Whether the user at hand makes courses, and so sees those that are drafts. */
    public boolean writes() {
        return request.user().has(Role.HR_ADVISOR);
    }

    /** @throws NotThere when this municipality has no such course, or it is a draft and the user doesn't make courses */
    public Course get(long id) {
        return db.createQuery("select c from Course c left join fetch c.replacedBy where c.id = :id", Course.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(course -> course.state() != CourseState.DRAFT || writes())
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** What should be done before it, by name; without drafts for who doesn't make courses. */
    public List<Course> needs(long course) {
        return db.createQuery(
                        """
                        select n from CoursePrerequisite p join p.needs n where p.course.id = :course
                        order by n.name.nl, n.id
                        """,
                        Course.class)
                .setParameter("course", course)
                .getResultStream()
                .filter(one -> one.state() != CourseState.DRAFT || writes())
                .toList();
    }

    /** What the course is now. */
    public CourseWish now(long id) {
        return CourseWish.of(get(id), skills(id), needs(id));
    }

    /** What it is now in few letters: another mark means that somebody changed it since. */
    public String mark(long id) {
        return now(id).mark();
    }

    /** Every course by its Dutch name: for a choice in a form of HR. */
    public List<Choice> choices() {
        return db.createQuery("select c.id, c.name from Course c order by c.name.nl, c.id", Choice.class)
                .getResultList();
    }

    /** For references in what HR says. */
    public Known<Course> known() {
        return Known.byId(id -> db.find(Course.class, id));
    }

    public boolean hasCode(String code) {
        return db.createQuery("select count(c) from Course c where c.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    public List<CourseSkill> skills(long course) {
        return db.createQuery(
                        """
                        select s from CourseSkill s join fetch s.skill k join fetch k.framework f join fetch f.scale
                        where s.course.id = :course order by k.track, k.ordinal
                        """,
                        CourseSkill.class)
                .setParameter("course", course)
                .getResultList();
    }

    public List<Use> uses(long course) {
        return db.createQuery(
                        """
                        select distinct p.id, p.name from Step s join s.path p
                        where s.course.id = :course and p.published = true and s.pathVersion = p.inUse and s.removedAt is null
                        order by p.id
                        """,
                        Use.class)
                .setParameter("course", course)
                .getResultList();
    }
}
