package nl.vaardig.learning.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.CourseForm;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

class StepLineTest {

    private static final Bilingual TEXT = new Bilingual("Tekst", "Text");

    private final LearningPath path = LearningPath.begun("p", Track.SOFT_SKILLS);

    private Step step(int place, String hours, StepGroup group) {
        Step step = new Step(path, place, StepKind.COURSE, TEXT, TEXT, new BigDecimal(hours));
        step.join(group);
        return step;
    }

    private static Course course(BigDecimal cost) {
        return new Course("c", TEXT, Track.SOFT_SKILLS, CourseForm.values()[0], BigDecimal.ONE, cost);
    }

    @Test
    void ofAChoiceTheLongestCounts() {
        StepGroup choice = new StepGroup(path.inUse(), 1);
        StepLine line = StepLine.of(List.of(step(1, "1", null), step(2, "2", choice), step(3, "5", choice)));
        assertEquals(2, line.stops().size());
        assertTrue(line.stops().get(1).isChoice());
        assertEquals(new BigDecimal("6"), line.hours());
    }

    @Test
    void ofStepsTogetherAllCount() {
        StepGroup all = new StepGroup(path.inUse(), null);
        StepLine line = StepLine.of(List.of(step(1, "2", all), step(2, "5", all)));
        assertFalse(line.stops().get(0).isChoice());
        assertEquals(new BigDecimal("7"), line.hours());
    }

    @Test
    void aPriceThatNobodyKnowsLeavesTheSumUnknown() {
        Step known = step(1, "1", null);
        known.follow(course(new BigDecimal("80")));
        assertEquals(new BigDecimal("80"), StepLine.of(List.of(known)).cost());
        Step unknown = step(2, "1", null);
        unknown.follow(course(null));
        assertNull(StepLine.of(List.of(known, unknown)).cost());
    }

    @Test
    void anEmptyLineTakesNothing() {
        assertEquals(BigDecimal.ZERO, StepLine.of(List.of()).hours());
    }

    @Test
    void readingTakesFiveMinutesAThousandWords() {
        assertEquals(new BigDecimal("0.08"), ReadingTime.of(new Bilingual("woord ".repeat(1000), "")));
        assertEquals(new BigDecimal("0.17"), ReadingTime.of(new Bilingual("", "word ".repeat(1001))));
        assertEquals(0, ReadingTime.of(new Bilingual("", "")).signum());
    }
}
