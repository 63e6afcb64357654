package nl.vaardig.learning.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Paging;
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

    /** What to look for; null or empty means any. */
    public record Filter(Track track, CourseForm form, String words) {

        public Filter {
            words = words == null ? "" : words.strip();
        }

        private String condition() {
            return " 1 = 1"
                    + (track == null ? "" : " and c.track = :track")
                    + (form == null ? "" : " and c.form = :form")
                    + " and "
                    + SearchText.of(words)
                            .in("concat(c.name.nl, ' ', c.name.en, ' ', c.description.nl, ' ', c.description.en, ' ', "
                                    + SkillNames.of("CourseSkill x", "x.course = c") + ")");
        }

        private <Q extends Query> Q bind(Q query) {
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
            boolean example) {}

    /** A path that has the course as one of its steps. */
    public record Use(long pathId, Bilingual path) {}

    public Paging<Row> page(Filter filter, Paging.Ask ask) {
        List<Row> rows = filter.bind(db.createQuery(
                        """
                                select c.id, c.code, c.name, c.description, c.track, c.form, c.hours, c.cost, c.seats,
                                  c.example
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

    /** @throws NotThere when this municipality has no such course */
    public Course get(long id) {
        return db.createQuery("select c from Course c where c.id = :id", Course.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
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
                        where s.course.id = :course and p.published = true order by p.id
                        """,
                        Use.class)
                .setParameter("course", course)
                .getResultList();
    }
}
