package nl.vaardig.learning.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

class LearningPathTest {

    private static final Bilingual OWNER = new Bilingual("Directeur Samenleving", "Director of society");

    private final LearningPath path = new LearningPath(
            "steering-on-data",
            new Bilingual("Sturen op data", "Steering on data"),
            Track.DIGITAL_LEADERSHIP,
            1,
            new BigDecimal("14"),
            new BigDecimal("120"));

    @Test
    void refusesPublishingWithoutAGoal() {
        path.serve(null, OWNER);
        RuleRefused refused = assertThrows(RuleRefused.class, path::publish);
        assertEquals("rule.learningPath.publishWithoutGoal", refused.key());
        assertFalse(path.published());
    }

    @Test
    void refusesPublishingWithoutALineOwner() {
        path.serve(goal(), null);
        RuleRefused refused = assertThrows(RuleRefused.class, path::publish);
        assertEquals("rule.learningPath.publishWithoutLineOwner", refused.key());
        path.serve(goal(), new Bilingual(" ", ""));
        assertThrows(RuleRefused.class, path::publish);
    }

    @Test
    void isPublishedWithAGoalAndALineOwner() {
        path.serve(goal(), OWNER);
        path.publish();
        assertTrue(path.published());
    }

    @Test
    void keepsItsGoalAndLineOwnerWhilePublished() {
        path.serve(goal(), OWNER);
        path.publish();
        assertThrows(RuleRefused.class, () -> path.serve(null, OWNER));
        assertThrows(RuleRefused.class, () -> path.serve(goal(), null));
        path.retire();
        path.serve(null, null);
        assertNull(path.goal());
    }

    private static StrategicGoal goal() {
        return new StrategicGoal(
                "data-driven-work",
                new Bilingual("Datagedreven werken", "Data-driven work"),
                new Bilingual("Data", "Data"),
                GoalPhase.EXPERIMENT,
                LocalDate.of(2027, 12, 31),
                OWNER,
                OWNER);
    }
}
