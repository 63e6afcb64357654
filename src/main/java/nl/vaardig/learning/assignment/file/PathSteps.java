package nl.vaardig.learning.assignment.file;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.Step;

/** The published learning paths of the municipality with their steps in order. */
record PathSteps(Map<String, LearningPath> paths, Map<String, List<Step>> steps) {

    private static final int MANY = 1000;

    static PathSteps of(KnownCodes codes, EntityManager db) {
        Map<String, LearningPath> paths = codes.by(
                LearningPath::code,
                "select p from LearningPath p join fetch p.inUse where p.published",
                LearningPath.class);
        Map<String, List<Step>> steps = new HashMap<>();
        db.createQuery(
                        "select s from Step s join fetch s.path p join fetch p.inUse where s.pathVersion = p.inUse and s.removedAt is null order by s.ordinal",
                        Step.class)
                .getResultList()
                .forEach(step -> steps.computeIfAbsent(step.path().code(), key -> new ArrayList<>())
                        .add(step));
        return new PathSteps(paths, steps);
    }

    /** How many steps the row's path has; a fault when there is no such path. */
    int count(Row row) {
        LearningPath path = row.known("path_code", paths);
        return path == null ? MANY : of(path.code()).size();
    }

    LearningPath path(String code) {
        return paths.get(code);
    }

    List<Step> of(String code) {
        return steps.getOrDefault(code, List.of());
    }
}
