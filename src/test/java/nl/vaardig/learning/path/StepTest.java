package nl.vaardig.learning.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.CourseForm;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

class StepTest {

    private static final Bilingual TEXT = new Bilingual("Tekst", "Text");

    @Test
    void followsACourseOnlyInACourseStep() {
        Course course =
                new Course("excel-1", TEXT, Track.DATA_ANALYSIS, CourseForm.ELEARNING, BigDecimal.ONE, BigDecimal.TEN);
        step(StepKind.COURSE).follow(course);
        RuleRefused refused =
                assertThrows(RuleRefused.class, () -> step(StepKind.READING).follow(course));
        assertEquals("rule.step.courseInOtherKind", refused.key());
    }

    @Test
    void hasAGateExactlyWhenItAsksAQuestion() {
        Step step = step(StepKind.REFLECTION);
        step.askAtGate(TEXT);
        assertTrue(step.gate());
        step.askAtGate(null);
        assertFalse(step.gate());
        assertNull(step.gateQuestion());
    }

    private static Step step(StepKind kind) {
        LearningPath path =
                new LearningPath("data-start", TEXT, Track.DATA_ANALYSIS, 1, BigDecimal.ONE, BigDecimal.ZERO);
        return new Step(path, 1, kind, TEXT, TEXT, BigDecimal.ONE);
    }
}
