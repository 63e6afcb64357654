package nl.vaardig.learning.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;

/** Paths for the tests of this floor. */
public final class LearningPaths {

    private static final Bilingual NAME = new Bilingual("Sturen op data", "Steering on data");

    private LearningPaths() {}

    public static LearningPath published() {
        return published("steering-on-data");
    }

    public static LearningPath published(String code) {
        StrategicGoal goal = new StrategicGoal(
                "data-driven-work", NAME, NAME, GoalPhase.EXPERIMENT, LocalDate.of(2027, 12, 31), NAME, NAME);
        LearningPath path =
                new LearningPath(code, NAME, Track.DIGITAL_LEADERSHIP, 1, new BigDecimal("14"), new BigDecimal("120"));
        path.serve(goal, NAME);
        path.publish();
        return path;
    }
}
