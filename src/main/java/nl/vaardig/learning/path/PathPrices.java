package nl.vaardig.learning.path;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/** What a path costs: its courses together, and nothing known as long as one of them has no price. */
public final class PathPrices {

    private PathPrices() {}

    /** Brings every path up to date with its courses. */
    public static void follow(EntityManager db) {
        db.flush();
        Map<Long, List<Step>> steps = db.createQuery(
                        """
                        select s from Step s left join fetch s.course left join fetch s.together
                        where s.pathVersion = s.path.inUse and s.removedAt is null
                        """,
                        Step.class)
                .getResultStream()
                .collect(groupingBy(step -> step.path().id()));
        db.createQuery("select p from LearningPath p", LearningPath.class)
                .getResultStream()
                .forEach(path -> path.price(
                        path.hours(),
                        StepLine.of(steps.getOrDefault(path.id(), List.of())).cost()));
    }
}
