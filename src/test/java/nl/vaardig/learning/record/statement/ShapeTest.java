package nl.vaardig.learning.record.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "PT1.5S", "P3W", "P1Y2M3DT4H5M6S", "PT0S", "P1D", "PT14H32M"})
    void durations(String text) {
        assertTrue(Shape.isDuration(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "P1W2D", "1S", "PT1", "P1DT", "PT1S2M"})
    void noDurations(String text) {
        assertFalse(Shape.isDuration(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2008-09-15T15:53:00.601+00:00",
                "2008-09-15 15:53:00.601Z",
                "2008-09-15T17:53:00.601+02",
                "2008-09-15T15:53:00.6010001Z"
            })
    void oneMoment(String text) {
        assertEquals("2008-09-15T15:53:00.601Z", Shape.told(Shape.moment(text).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15-09-2008",
                "2008-09-15T15:53:00.601-00:00",
                "2008-09-15T15:53:00-0000",
                "2008-09-15T24:53:00Z",
                "2008-13-15T15:53:00Z"
            })
    void noMoments(String text) {
        assertTrue(Shape.moment(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-NL", "en-GB-oed", "x-mine", "zh-cmn-Hans"})
    void languages(String text) {
        assertTrue(Shape.isLanguage(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nl_NL", "a", "Nederlands taal"})
    void noLanguages(String text) {
        assertFalse(Shape.isLanguage(text));
    }

    @Test
    void iris() {
        assertTrue(Shape.isIri("http://example.org/é?x=1#y"));
        assertTrue(Shape.isIri("urn:uuid:1"));
        assertFalse(Shape.isIri("example.org/a"));
        assertFalse(Shape.isIri("http://example.org/a b"));
    }

    @Test
    void millisecondsAreAlwaysTold() {
        assertEquals("2026-12-01T08:00:00.000Z", Shape.told(Instant.parse("2026-12-01T08:00:00Z")));
    }
}
