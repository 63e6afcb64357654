package nl.vaardig.platform.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.vaardig.platform.time.AmsterdamClock;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final LocalTime QUIET = LocalTime.of(3, 15);

    @Test
    void whatIsAskedForIsNeverDueByItself() {
        assertNull(Rhythm.whenAsked().after(at("2026-11-30T12:00")));
    }

    @Test
    void everyHourBeginsJustAfterTheHour() {
        assertEquals(at("2026-12-01T00:00:05"), Rhythm.hourly().after(at("2026-11-30T23:59:59")));
        assertEquals(at("2026-12-01T01:00:05"), Rhythm.hourly().after(at("2026-12-01T00:00:05")));
    }

    @Test
    void somePauseIsCountedFromTheEnd() {
        assertEquals(at("2026-11-30T12:05"), Rhythm.every(Duration.ofMinutes(5)).after(at("2026-11-30T12:00")));
    }

    @Test
    void onceADayIsTheNextTimeThatItIsSoLate() {
        Rhythm daily = Rhythm.dailyAt(QUIET);
        assertEquals(at("2026-11-30T03:15"), daily.after(at("2026-11-30T03:14:59")));
        assertEquals(at("2026-12-01T03:15"), daily.after(at("2026-11-30T03:15")));
    }

    /** In the night to summer time 2:30 doesn't exist, in the one to winter time it is there twice. */
    @Test
    void aNightWithAnHourMoreOrLessHasItOnce() {
        Rhythm daily = Rhythm.dailyAt(LocalTime.of(2, 30));
        assertEquals(at("2027-03-28T03:30"), daily.after(at("2027-03-27T12:00")));
        assertEquals(at("2026-10-26T02:30"), daily.after(at("2026-10-25T12:00")));
    }

    private static ZonedDateTime at(String time) {
        return LocalDateTime.parse(time).atZone(AmsterdamClock.ZONE);
    }
}
