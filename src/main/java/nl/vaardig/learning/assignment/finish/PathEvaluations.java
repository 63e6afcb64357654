package nl.vaardig.learning.assignment.finish;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.Assignments;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/** What people think of paths: one's own to say, everyone's as sums above the smallest group. */
@ApplicationScoped
@Transactional
public class PathEvaluations {

    @PersistenceContext
    EntityManager db;

    @Inject
    Assignments assignments;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    /**
     * What all say of a path together. Of no answer it can be seen who gave it, nor which belong to one person.
     *
     * @param enough whether so many answered that anything may be told; else all the rest is empty
     * @param better in the order of their letters; empty when fewer than the smallest group wrote something
     */
    public record Sum(
            boolean enough,
            int smallest,
            long answers,
            Map<Usefulness, Long> useful,
            Map<Fit, Long> fit,
            List<String> better) {}

    /** One's own. */
    public Optional<PathEvaluation> of(Assignment own) {
        return db.createQuery("select v from PathEvaluation v where v.assignment = :own", PathEvaluation.class)
                .setParameter("own", own)
                .getResultStream()
                .findFirst();
    }

    /** Of one's own path, once it is finished. */
    void say(long assignmentId, EvaluationWish wish) {
        Assignment own = assignments.own(assignmentId);
        Optional<PathEvaluation> there = of(own);
        PathEvaluation kept = there.orElseGet(() -> new PathEvaluation(own));
        kept.say(wish, LocalDate.now(clock));
        if (there.isEmpty()) db.persist(kept);
    }

    /**
     * Told in groups as large as the smallest: of one who answers later the answer shows once as many others are with it, so
     * that what the page said before takes nobody out of the sums.
     */
    public Sum sum(long path) {
        int smallest = municipalities.chosen(SmallGroups.SMALLEST);
        SmallGroups groups = new SmallGroups(smallest);
        List<PathEvaluation> given = db.createQuery(
                        "select v from PathEvaluation v where v.assignment.path.id = :path order by v.id",
                        PathEvaluation.class)
                .setParameter("path", path)
                .getResultList();
        List<PathEvaluation> all = groups.wholeGroups(given);
        if (groups.isTooSmall(all.size())) return new Sum(false, smallest, 0, Map.of(), Map.of(), List.of());
        List<String> better = all.stream()
                .map(PathEvaluation::better)
                .filter(words -> words != null)
                .sorted()
                .toList();
        return new Sum(
                true,
                smallest,
                all.size(),
                all.stream().collect(groupingBy(PathEvaluation::useful, counting())),
                all.stream().collect(groupingBy(PathEvaluation::fit, counting())),
                groups.isTooSmall(better.size()) ? List.of() : better);
    }
}
