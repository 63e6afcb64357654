package nl.vaardig.talent.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a longer time is cut into periods: calendar years or calendar quarters. */
public enum PeriodUnit {
    YEAR(12),
    QUARTER(3);

    private final int months;

    PeriodUnit(int months) {
        this.months = months;
    }

    /** The word for it in an address: year, quarter. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The whole calendar period a day lies in. */
    public Period around(LocalDate day) {
        int first = (day.getMonthValue() - 1) / months * months + 1;
        LocalDate start = day.withDayOfMonth(1).withMonth(first);
        return new Period(start, start.plusMonths(months).minusDays(1));
    }

    /** The periods of a longer time, in order; the first and the last can be shorter than the others. */
    public List<Period> split(Period whole) {
        List<Period> parts = new ArrayList<>();
        for (LocalDate day = whole.start(); !day.isAfter(whole.end()); ) {
            LocalDate end = around(day).end();
            parts.add(new Period(day, end.isAfter(whole.end()) ? whole.end() : end));
            day = end.plusDays(1);
        }
        return parts;
    }

    /** True for a whole year or quarter, false for a part of one: its rates are lower because it is shorter. */
    public boolean isWhole(Period period) {
        return around(period.start()).equals(period);
    }
}
