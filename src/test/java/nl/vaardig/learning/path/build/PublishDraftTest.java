package nl.vaardig.learning.path.build;

import static nl.vaardig.cast.Cast.words;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.CourseForm;
import nl.vaardig.learning.course.CourseState;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

/** What a draft of a path lacks before it is published. */
class PublishDraftTest {

    private static final String DRAFT_COURSE = "rule.learningPath.publishWithDraftCourse";

    private final LearningPath path =
            new LearningPath("pad", words("Pad"), Track.DATA_ANALYSIS, 1, BigDecimal.ONE, BigDecimal.ZERO);

    private List<String> lacks(CourseState state) {
        Course course =
                new Course(
                        "c",
                        words("Cursus"),
                        Track.DATA_ANALYSIS,
                        CourseForm.WORKSHOP,
                        BigDecimal.ONE,
                        BigDecimal.ZERO) {
                    @Override
                    public CourseState state() {
                        return state;
                    }
                };
        Step step = new Step(path, 1, StepKind.COURSE, words("Stap"), words("Tekst"), BigDecimal.ONE);
        step.follow(course);
        return PublishDraft.lacks(path.facts(), List.of(step), 1);
    }

    @Test
    void aCourseThatOnlyHrFindsIsNotLedThrough() {
        assertTrue(lacks(CourseState.DRAFT).contains(DRAFT_COURSE));
        assertFalse(lacks(CourseState.PUBLISHED).contains(DRAFT_COURSE));
    }
}
