package nl.vaardig.steering.trend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** The last days of the months that are over: the days a trend is made of. */
public final class MonthEnds {

    /** How far back a trend reaches when Vaardig begins somewhere. */
    public static final int MONTHS = 12;

    private MonthEnds() {}

    /** The last day of the last month that is over. */
    static LocalDate last(LocalDate today) {
        return YearMonth.from(today).minusMonths(1).atEndOfMonth();
    }

    /**
     * Those still to be taken, the earliest first.
     *
     * @param firstRating the first day on which anything was known; null = nothing yet, so there is nothing to take
     */
    public static List<LocalDate> missing(LocalDate today, LocalDate firstRating, Collection<LocalDate> taken) {
        if (firstRating == null) return List.of();
        YearMonth month = YearMonth.from(today);
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(back -> month.minusMonths(MONTHS + 1L - back).atEndOfMonth())
                .filter(day -> !day.isBefore(firstRating) && !taken.contains(day))
                .toList();
    }
}
