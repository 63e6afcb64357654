package nl.vaardig.platform.job;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** When work is due again. */
@FunctionalInterface
public interface Rhythm {

    /** Null when it waits until somebody asks. */
    ZonedDateTime after(ZonedDateTime now);

    static Rhythm whenAsked() {
        return now -> null;
    }

    static Rhythm every(Duration pause) {
        return now -> now.plus(pause);
    }

    /** At the beginning of every hour, so that what a new day brings is there soon after midnight. */
    static Rhythm hourly() {
        return now -> now.truncatedTo(ChronoUnit.HOURS).plusHours(1).plusSeconds(5);
    }

    /** Once a day, on the clock of Amsterdam. */
    static Rhythm dailyAt(LocalTime time) {
        return now -> {
            ZonedDateTime today = now.with(time);
            return today.isAfter(now) ? today : now.plusDays(1).with(time);
        };
    }
}
