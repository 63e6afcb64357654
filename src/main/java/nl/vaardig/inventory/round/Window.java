package nl.vaardig.inventory.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.time.AmsterdamClock;

/**
 * The days on which people can answer, in Europe/Amsterdam.
 *
 * @param opensOn  first day, from midnight on
 * @param closesOn last day, through midnight
 */
public record Window(LocalDate opensOn, LocalDate closesOn) {

    /** @throws RuleRefused when it closes before it opens */
    public Window {
        Given.present(opensOn, "window.opensOn");
        Given.present(closesOn, "window.closesOn");
        RuleRefused.unless(!closesOn.isBefore(opensOn), "rule.round.closesBeforeItOpens");
    }

    public static Window of(Round round) {
        return new Window(round.opensOn(), round.closesOn());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    /** From this day on an open round is to be closed. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(closesOn);
    }

    /** Days until the last one, that one being 0; below 0 once it is over. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, closesOn);
    }

    /** Midnight at the beginning of the first day. */
    public Instant start() {
        return opensOn.atStartOfDay(AmsterdamClock.ZONE).toInstant();
    }

    /**
     * The last moment that belongs to a round that closes now: by hand before its last day is over, or at the end of that day,
     * also when the job that closes it runs later. What is recorded after it is late: it counts for the person from then on, and
     * changes nothing in the round, which keeps the levels of its last day as they were known at this moment.
     */
    public Instant closing(Instant now) {
        return now.isBefore(end()) ? now : end();
    }

    /** The last millisecond of the last day: moments are kept in milliseconds, and days of 23 or 25 hours exist. */
    private Instant end() {
        return closesOn.plusDays(1)
                .atStartOfDay(AmsterdamClock.ZONE)
                .toInstant()
                .minusMillis(1);
    }
}
