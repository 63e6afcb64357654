package nl.vaardig.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.vaardig.competence.Track;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.learning.LearningPath;
import nl.vaardig.platform.Bilingual;

/** Paths for the tests of this slice. */
final class LearningPaths {

    private static final Bilingual NAME = new Bilingual("Sturen op data", "Steering on data");

    private LearningPaths() {}

    static LearningPath published() {
        return published("steering-on-data");
    }

    static LearningPath published(String code) {
        StrategicGoal goal = new StrategicGoal(
                "data-driven-work", NAME, NAME, GoalPhase.EXPERIMENT, LocalDate.of(2027, 12, 31), NAME, NAME);
        LearningPath path =
                new LearningPath(code, NAME, Track.DIGITAL_LEADERSHIP, 1, new BigDecimal("14"), new BigDecimal("120"));
        path.serve(goal, NAME);
        path.publish();
        return path;
    }
}
