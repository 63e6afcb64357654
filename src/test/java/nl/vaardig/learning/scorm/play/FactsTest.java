package nl.vaardig.learning.scorm.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import nl.vaardig.learning.scorm.read.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    private static final BigDecimal MARK = new BigDecimal("0.8");

    @ParameterizedTest
    @CsvSource({
        "passed, true",
        "completed, true",
        "failed, false",
        "incomplete, false",
        "browsed, false",
        "not attempted, false",
        "'', false"
    })
    void inTheOlderEditionPassedAndCompletedAreEnough(String status, boolean done) {
        assertEquals(done, older(Map.of("cmi.core.lesson_status", status), null).isDone());
    }

    @ParameterizedTest
    @CsvSource({
        "completed, passed, true",
        "completed, unknown, true",
        "completed, failed, false",
        "incomplete, passed, false",
        "unknown, passed, true",
        "unknown, unknown, false",
        "not attempted, unknown, false"
    })
    void inTheNewerEditionCompletionAndSuccessAreTwoFacts(String completion, String success, boolean done) {
        Map<String, String> told = Map.of("cmi.completion_status", completion, "cmi.success_status", success);
        Facts facts = newer(told, null);
        assertEquals(done, facts.isDone());
        assertEquals(success.toUpperCase(), facts.success().name());
        assertEquals(
                completion.toUpperCase().replace(' ', '_'), facts.completion().name());
    }

    @Test
    void aPassMarkDecidesAtTheEndOfAnOlderPackage() {
        Map<String, String> good = Map.of("cmi.core.lesson_status", "completed", "cmi.core.score.raw", "85");
        Map<String, String> bad = Map.of("cmi.core.lesson_status", "passed", "cmi.core.score.raw", "79.9");
        Map<String, String> underWay = Map.of("cmi.core.lesson_status", "incomplete", "cmi.core.score.raw", "85");
        assertEquals(Success.PASSED, older(good, MARK).success());
        assertEquals(Success.FAILED, older(bad, MARK).success());
        assertFalse(older(bad, MARK).isDone());
        assertFalse(older(underWay, MARK).isDone());
        assertEquals(Success.UNKNOWN, older(good, null).success());
        assertTrue(older(bad, null).isDone());
    }

    @Test
    void aPassMarkDecidesOnTheScoreOfANewerPackage() {
        assertEquals(
                Success.PASSED, newer(Map.of("cmi.score.scaled", "0.8"), MARK).success());
        assertEquals(
                Success.FAILED, newer(Map.of("cmi.score.scaled", "0.79"), MARK).success());
        assertEquals(
                Success.PASSED,
                newer(Map.of("cmi.success_status", "passed"), MARK).success());
    }

    @Test
    void aScoreIsAShareOfItsRange() {
        Map<String, String> told =
                Map.of("cmi.core.score.raw", "15", "cmi.core.score.min", "10", "cmi.core.score.max", "20");
        assertEquals(new BigDecimal("0.5000"), older(told, null).score());
        assertNull(older(Map.of("cmi.core.score.raw", "veel"), null).score());
        assertNull(older(Map.of("cmi.core.score.raw", "5", "cmi.core.score.max", "0"), null)
                .score());
        assertEquals(
                new BigDecimal("0.0000"),
                newer(Map.of("cmi.score.scaled", "-1"), null).score());
    }

    @Test
    void timesOfBothEditionsAreRead() {
        assertEquals(
                872,
                older(Map.of("cmi.core.session_time", "0000:14:32.50"), null).sessionSeconds());
        assertEquals(52_320, newer(Map.of("cmi.session_time", "PT14H32M"), null).sessionSeconds());
        assertEquals(0, older(Map.of("cmi.core.session_time", "een uur"), null).sessionSeconds());
        assertEquals(0, newer(Map.of("cmi.session_time", "14:32"), null).sessionSeconds());
    }

    @Test
    void timesOfSessionsAreWrittenBackAddedUp() {
        assertEquals("0015:00:01", ScormTime.written(Edition.SCORM_12, 54_001));
        assertEquals("PT15H1S", ScormTime.written(Edition.SCORM_2004, 54_001));
    }

    @Test
    void whatSaysNothingIsNotDone() {
        assertFalse(older(Map.of(), null).said());
        assertFalse(newer(Map.of("cmi.completion_status", "unknown"), null).said());
        assertTrue(older(Map.of("cmi.core.lesson_status", "incomplete"), null).said());
    }

    private static Facts older(Map<String, String> told, BigDecimal mark) {
        return Facts.of(Edition.SCORM_12, told, mark);
    }

    private static Facts newer(Map<String, String> told, BigDecimal mark) {
        return Facts.of(Edition.SCORM_2004, told, mark);
    }
}
