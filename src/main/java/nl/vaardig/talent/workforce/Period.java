package nl.vaardig.talent.workforce;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A run of days.
 *
 * @param start first day, included
 * @param end   last day, included; the start itself makes a period of one day
 */
public record Period(LocalDate start, LocalDate end) {

    /** @throws IllegalArgumentException when the end lies before the start */
    public Period {
        requireNonNull(start, "start");
        if (requireNonNull(end, "end").isBefore(start)) {
            throw new IllegalArgumentException("A period does not end (" + end + ") before it starts (" + start + ")");
        }
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
