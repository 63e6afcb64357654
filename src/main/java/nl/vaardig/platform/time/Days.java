package nl.vaardig.platform.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Days and moments as they are written: 2026-11-22. Java itself also reads years of nine digits, with which no calendar
 * of people and no database can count.
 */
public final class Days {

    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** Far enough for "without an end", and far enough from the last day that a database knows to count on from it. */
    public static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Days() {}

    /** Empty where it is no day, or none that anybody means. */
    public static Optional<LocalDate> read(String text) {
        String day = text == null ? "" : text.strip();
        if (!WRITTEN.matcher(day).matches()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(day)).filter(Days::fits);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A moment with its zone, such as 2026-11-22T09:30:00Z. */
    public static Optional<Instant> moment(String text) {
        try {
            Instant moment = Instant.parse(text.strip());
            return Optional.of(moment).filter(at -> isWithin(at));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isWithin(Instant at) {
        return at.isAfter(FIRST.atStartOfDay().toInstant(ZoneOffset.UTC))
                && at.isBefore(LAST.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static boolean fits(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
