package nl.vaardig.exchange.reading;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import nl.vaardig.platform.time.AmsterdamClock;

/** The days of a file as moments, and moments as days of a file. */
@Dependent
public class Moments {

    @Inject
    Clock clock;

    /** Noon in Amsterdam, so that it is that day whatever is added or taken away; null for null. */
    public static Instant noon(LocalDate day) {
        return day == null
                ? null
                : day.atTime(LocalTime.NOON).atZone(AmsterdamClock.ZONE).toInstant();
    }

    public static LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, AmsterdamClock.ZONE);
    }

    /** When somebody recorded something on that day: never later than now, so that what follows comes after it. */
    public Instant recordedAt(LocalDate day) {
        Instant noon = noon(day);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return noon.isAfter(now) ? now : noon;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
