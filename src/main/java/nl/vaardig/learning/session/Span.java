package nl.vaardig.learning.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.zone.ZoneOffsetTransition;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.time.AmsterdamClock;

/**
 * From when to when on one day, as clocks in Amsterdam show it. How long that takes follows from the day: in the night
 * that the clock goes back 01:30 to 03:30 is three hours. A time that is there twice is the first of the two.
 *
 * @param beginMinute of the day, 0 to 1439
 * @param endMinute   later than it begins
 */
@Embeddable
public record Span(
        @Column(name = "day") LocalDate day,
        @Column(name = "begin_minute") int beginMinute,
        @Column(name = "end_minute") int endMinute) {

    private static final int MINUTES = 60;

    public Span {
        Given.present(day, "session.day");
        Given.between(0, 24 * MINUTES - 1, beginMinute, "session.begins");
        Given.between(0, 24 * MINUTES - 1, endMinute, "session.ends");
    }

    /** @throws RuleRefused for a time that the clock skips, or an end that isn't later */
    public static Span of(LocalDate day, LocalTime begins, LocalTime ends) {
        Span span = new Span(day, minutes(begins), minutes(ends));
        span.mustBeThere(span.begins(), "rule.session.skippedBegin");
        span.mustBeThere(span.ends(), "rule.session.skippedEnd");
        RuleRefused.unless(span.beginMinute < span.endMinute, "rule.session.endsEarlier");
        return span;
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * MINUTES + time.getMinute();
    }

    private void mustBeThere(LocalTime time, String otherwise) {
        ZoneOffsetTransition change = AmsterdamClock.ZONE.getRules().getTransition(day.atTime(time));
        if (change == null || !change.isGap()) return;
        LocalDateTime from = change.getDateTimeBefore();
        throw new RuleRefused(
                otherwise,
                day,
                from.toLocalTime().toString(),
                change.getDateTimeAfter().toLocalTime().toString());
    }

    public LocalTime begins() {
        return LocalTime.of(beginMinute / MINUTES, beginMinute % MINUTES);
    }

    public LocalTime ends() {
        return LocalTime.of(endMinute / MINUTES, endMinute % MINUTES);
    }

    Instant startsAt() {
        return day.atTime(begins()).atZone(AmsterdamClock.ZONE).toInstant();
    }

    Instant endsAt() {
        return day.atTime(ends()).atZone(AmsterdamClock.ZONE).toInstant();
    }

    /** The same times, so many weeks later. @throws RuleRefused when the clock skips one of them that day */
    public Span weeksLater(int weeks) {
        return of(day.plusWeeks(weeks), begins(), ends());
    }
}
