package nl.vaardig.learning.assignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A due day as people say it: today, in 3 days, in 5 weeks, 2 days late.
 *
 * @param days from today until the due day; below 0 when it has passed
 */
public record Due(LocalDate on, long days) {

    private static final int DAYS_IN_WORDS = 13;
    private static final int WEEKS_IN_WORDS = 12 * 7;

    public static Due of(LocalDate on, LocalDate today) {
        return new Due(on, ChronoUnit.DAYS.between(today, on));
    }

    public boolean isLate() {
        return days < 0;
    }

    /** Message key; {0} is {@link #number()}. */
    public String key() {
        if (days < 0) return "assignment.due.late";
        if (days == 0) return "assignment.due.today";
        if (days <= DAYS_IN_WORDS) return "assignment.due.days";
        return days <= WEEKS_IN_WORDS ? "assignment.due.weeks" : "assignment.due.months";
    }

    /** Days late or to go, or whole weeks or months to go. */
    public long number() {
        if (days <= DAYS_IN_WORDS) return Math.abs(days);
        return days <= WEEKS_IN_WORDS ? days / 7 : Math.round(days / 30.44);
    }
}
