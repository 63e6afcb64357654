package nl.vaardig.learning.path.build;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.material.Material;
import nl.vaardig.learning.path.FollowsPath;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.PathFacts;
import nl.vaardig.learning.path.PathOutcome;
import nl.vaardig.learning.path.PathVersion;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepLine;
import nl.vaardig.platform.words.Bilingual;

/** A draft with all that its page tells of it, in as many queries for three hundred steps as for three. */
@ApplicationScoped
@Transactional
public class ReadDraft {

    @PersistenceContext
    EntityManager db;

    @Inject
    FollowsPath follows;

    /** A course that a step can follow. */
    public record CourseName(long id, Bilingual name) {}

    /** Draft and, when another version is in use, that one. @param by who changed it last */
    private record Found(PathVersion draft, PathVersion inUse, String by) {}

    /**
     * @param inUse     what people read now; null when the path never was published
     * @param steps     in order
     * @param removed   what was taken away in this draft
     * @param followers of the version in use
     */
    public record Draft(
            PathVersion version,
            PathFacts facts,
            List<Step> steps,
            List<Step> removed,
            List<PathOutcome> outcomes,
            Compared.Whole inUse,
            int inUseNumber,
            FollowsPath.Followers followers,
            String by) {

        public LearningPath path() {
            return version.path();
        }

        public StepLine line() {
            return StepLine.of(steps);
        }

        public List<String> lacks() {
            return PublishDraft.lacks(facts, steps, outcomes.size());
        }

        public Optional<Step> step(long id) {
            return steps.stream().filter(one -> one.id() == id).findFirst();
        }

        public Optional<Step> removed(long id) {
            return removed.stream().filter(one -> one.id() == id).findFirst();
        }

        /** How many steps say in one language only what they say, or have an English that fell behind. */
        public long behind() {
            return steps.stream()
                    .filter(step -> step.followedNl() != null
                            || step.said().lacks("en")
                            || step.said().lacks("nl"))
                    .count();
        }

        Compared.Whole whole() {
            return new Compared.Whole(facts, steps, outcomes);
        }
    }

    /** Empty when nobody changes this path. */
    public Optional<Draft> of(long path) {
        return db.createQuery(
                        """
                        select v, u, a.displayName from PathVersion v
                        join fetch v.path p left join fetch p.goal join p.inUse u left join fetch v.facts.goal
                        left join Account a on a.id = v.savedBy
                        where p.id = :path and v.state = PathVersionState.DRAFT
                        """,
                        Found.class)
                .setParameter("path", path)
                .getResultStream()
                .findFirst()
                .map(this::read);
    }

    private Draft read(Found found) {
        PathVersion draft = found.draft();
        boolean first = draft.isInUse();
        List<PathVersion> both = first ? List.of(draft) : List.of(draft, found.inUse());
        Map<Long, List<Step>> steps = steps(both);
        Map<Long, List<PathOutcome>> outcomes = outcomes(both);
        Compared.Whole inUse = first
                ? null
                : new Compared.Whole(draft.path().facts(), there(steps, found.inUse()), in(outcomes, found.inUse()));
        return new Draft(
                draft,
                draft.facts(),
                there(steps, draft),
                in(steps, draft).stream()
                        .filter(step -> step.removedAt() != null)
                        .toList(),
                in(outcomes, draft),
                inUse,
                found.inUse().number(),
                first ? new FollowsPath.Followers(0, 0) : follows.of(found.inUse()),
                found.by());
    }

    private static <T> List<T> in(Map<Long, List<T>> all, PathVersion version) {
        return all.getOrDefault(version.id(), List.of());
    }

    private static List<Step> there(Map<Long, List<Step>> all, PathVersion version) {
        return in(all, version).stream()
                .filter(step -> step.removedAt() == null)
                .sorted(Comparator.comparingInt(Step::ordinal))
                .toList();
    }

    private Map<Long, List<Step>> steps(List<PathVersion> versions) {
        List<Step> all = db.createQuery(
                        """
                        select s from Step s left join fetch s.course left join fetch s.together
                        where s.pathVersion in (:versions)
                        """,
                        Step.class)
                .setParameter("versions", versions)
                .getResultList();
        if (all.stream().anyMatch(step -> step.material() != null)) readMaterials(versions);
        return all.stream().collect(groupingBy(step -> step.pathVersion().id()));
    }

    /** All at once. Fetched with the steps, Hibernate names columns of tables that it doesn't join. */
    private void readMaterials(List<PathVersion> versions) {
        db.createQuery(
                        """
                        select m from Material m where m.id in
                         (select s.material.id from Step s where s.pathVersion in (:versions))
                        """,
                        Material.class)
                .setParameter("versions", versions)
                .getResultList();
    }

    private Map<Long, List<PathOutcome>> outcomes(List<PathVersion> versions) {
        return db.createQuery(
                        """
                        select o from PathOutcome o join fetch o.skill k join fetch k.framework f join fetch f.scale
                        where o.pathVersion in (:versions) order by k.track, k.ordinal
                        """,
                        PathOutcome.class)
                .setParameter("versions", versions)
                .getResultStream()
                .collect(groupingBy(outcome -> outcome.pathVersion().id()));
    }

    /** Who last changed a step, to be told to somebody who changed the same. */
    public String name(Long account) {
        return account == null
                ? ""
                : db.createQuery("select a.displayName from Account a where a.id = :id", String.class)
                        .setParameter("id", account)
                        .getResultStream()
                        .findFirst()
                        .orElse("");
    }

    /** The courses that a step can follow, by name: what is outdated only where it is followed already. */
    public List<CourseName> courses(Step step) {
        return db.createQuery(
                        """
                        select c.id, c.name from Course c where c.state <> CourseState.OUTDATED or c.id = :own
                        order by c.name.nl, c.id
                        """,
                        CourseName.class)
                .setParameter(
                        "own", step.course() == null ? null : step.course().id())
                .getResultList();
    }

    /** Null for an id that is none of those. */
    public Course course(Step step, long id) {
        Course own = step.course();
        if (own != null && own.id() == id) return own;
        Course found = db.find(Course.class, id);
        return found == null || found.takesPeople() ? found : null;
    }
}
