package nl.vaardig.learning.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.vaardig.platform.RuleRefused;
import org.junit.jupiter.api.Test;

/** Times of a session, also on the days that the clock changes. */
class SpanTest {

    private static final LocalDate FORWARD = LocalDate.of(2027, 3, 28);
    private static final LocalDate BACK = LocalDate.of(2027, 10, 31);

    private static Span at(LocalDate day, String begins, String ends) {
        return Span.of(day, LocalTime.parse(begins), LocalTime.parse(ends));
    }

    private static Duration length(Span span) {
        return Duration.between(span.startsAt(), span.endsAt());
    }

    @Test
    void theNightOfSummerTimeIsAnHourShorter() {
        assertEquals(Duration.ofHours(1), length(at(FORWARD, "01:30", "03:30")));
    }

    @Test
    void theNightOfWinterTimeIsAnHourLonger() {
        assertEquals(Duration.ofHours(3), length(at(BACK, "01:30", "03:30")));
    }

    @Test
    void aTimeThatTheClockSkipsIsRefused() {
        RuleRefused begin = assertThrows(RuleRefused.class, () -> at(FORWARD, "02:30", "03:30"));
        assertEquals("rule.session.skippedBegin", begin.key());
        RuleRefused end = assertThrows(RuleRefused.class, () -> at(FORWARD, "01:00", "02:00"));
        assertEquals("rule.session.skippedEnd", end.key());
    }

    @Test
    void everyWeekItIsTheSameTimeOfTheClock() {
        Span before = at(LocalDate.of(2027, 3, 22), "09:00", "12:00");
        Span after = before.weeksLater(1);
        assertEquals(LocalTime.of(9, 0), after.begins());
        assertEquals("2027-03-22T08:00:00Z", before.startsAt().toString());
        assertEquals("2027-03-29T07:00:00Z", after.startsAt().toString());
    }

    @Test
    void endsLaterThanItBegins() {
        assertThrows(RuleRefused.class, () -> at(BACK, "10:00", "10:00"));
    }
}
