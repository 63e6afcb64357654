package nl.vaardig.learning.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.vaardig.learning.course.SkillNames;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.SearchText;
import nl.vaardig.skills.scale.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The learning paths of the municipality at hand. Not about people: everyone who is signed in may read them. */
@ApplicationScoped
@Transactional
public class LearningPaths {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    /**
     * What to look for; null or empty means any. A population also finds the paths that are for everyone.
     *
     * @param skill paths that bring people further in this one
     */
    public record Filter(Track track, Population population, Integer depth, Long skill, String words) {

        public static final Filter NONE = new Filter(null, null, null, null, "");

        public Filter {
            words = words == null ? "" : words.strip();
        }

        private String condition() {
            return " p.published = true"
                    + (track == null ? "" : " and p.track = :track")
                    + (population == null ? "" : " and (p.population is null or p.population = :population)")
                    + (depth == null ? "" : " and p.depth = :depth")
                    + (skill == null
                            ? ""
                            : " and exists (select 1 from PathOutcome o where o.pathVersion = p.inUse and o.skill.id = :skill)")
                    + " and "
                    + SearchText.of(words)
                            .in("concat(p.name.nl, ' ', p.name.en, ' ', p.summary.nl, ' ', p.summary.en, ' ', "
                                    + SkillNames.of("PathOutcome x", "x.pathVersion = p.inUse") + ")");
        }

        private <Q extends Query> Q bind(Q query) {
            if (track != null) query.setParameter("track", track);
            if (population != null) query.setParameter("population", population);
            if (depth != null) query.setParameter("depth", depth);
            if (skill != null) query.setParameter("skill", skill);
            return SearchText.of(words).bind(query);
        }
    }

    /** One path in a list. Hours and cost (euros) are for one person; population null means everyone. */
    @Schema(name = "LearningPathRow")
    public record Row(
            long id,
            String code,
            Bilingual name,
            Bilingual summary,
            Track track,
            int depth,
            Population population,
            BigDecimal hours,
            BigDecimal cost,
            Bilingual goal,
            long steps) {}

    /** Published paths, by track and from shallow to deep. */
    public Paging<Row> page(Filter filter, Paging.Ask ask) {
        List<Row> rows = rows(filter)
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        return ask.holding(rows, () -> filter.bind(
                        db.createQuery("select count(p) from LearningPath p where " + filter.condition(), Long.class))
                .getSingleResult());
    }

    private TypedQuery<Row> rows(Filter filter) {
        return filter.bind(db.createQuery(
                """
                select p.id, p.code, p.name, p.summary, p.track, p.depth, p.population, p.hours, p.cost,
                  g.name, (select count(s) from Step s where s.pathVersion = p.inUse and s.removedAt is null)
                from LearningPath p left join p.goal g where %s order by p.track, p.depth, p.code
                """
                        .formatted(filter.condition()),
                Row.class));
    }

    /** Also one that is no longer offered, for who still follows it. @throws NotThere */
    public LearningPath get(long id) {
        return db.createQuery(
                        "select p from LearningPath p left join fetch p.goal join fetch p.inUse where p.id = :id",
                        LearningPath.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** The same for who reads on: one that nobody published yet is there for those who make it. @throws NotThere */
    public LearningPath read(long id) {
        LearningPath path = get(id);
        boolean hidden = path.inUse().isDraft() && !request.user().has(Role.HR_ADVISOR);
        if (hidden || path.inUse().isDiscarded()) throw new NotThere();
        return path;
    }

    /** The steps of a version in order, with the course of each. */
    public List<Step> steps(PathVersion version) {
        return db.createQuery(
                        """
                        select s from Step s left join fetch s.course left join fetch s.together
                        where s.pathVersion = :version and s.removedAt is null order by s.ordinal
                        """,
                        Step.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** What a version brings people to, by track and skill. */
    public List<PathOutcome> outcomes(PathVersion version) {
        return db.createQuery(
                        """
                        select o from PathOutcome o join fetch o.skill k join fetch k.framework f join fetch f.scale
                        where o.pathVersion = :version order by k.track, k.ordinal
                        """,
                        PathOutcome.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** Every published path by name in the reader's language: for a choice in a form. */
    public List<Row> offered(String language) {
        return rows(Filter.NONE)
                .getResultStream()
                .sorted((a, b) -> name(a, language).compareTo(name(b, language)))
                .toList();
    }

    private static String name(Row row, String language) {
        return row.name().in(language).toLowerCase(Locale.ROOT);
    }
}
