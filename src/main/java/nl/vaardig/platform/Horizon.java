package nl.vaardig.platform;

import java.time.LocalDate;

/**
 * How far ahead something can be planned. Nobody plans further; a later day is a slip of the finger that would be in the
 * way of every other one.
 */
public final class Horizon {

    public static final int YEARS = 30;

    /** Before it nothing began that is of use here; behind it nothing ends. A day outside is a slip of the finger. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private Horizon() {}

    /** Whether anything here can be about this day. */
    public static boolean isDay(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /** The last day that can be planned. */
    public static LocalDate of(LocalDate today) {
        return today.plusYears(YEARS);
    }

    /**
     * A day to come that is planned: from today on, or the day that it is planned for already.
     *
     * @param now null where nothing is planned yet
     * @throws BadField at the field
     */
    public static LocalDate ahead(String field, LocalDate wanted, LocalDate now, LocalDate today) {
        if (wanted == null) throw new BadField(field, "form.date");
        boolean fits = wanted.equals(now) || !wanted.isBefore(today) && !wanted.isAfter(of(today));
        if (!fits) throw new BadField(field, "form.dateRange", today, of(today));
        return wanted;
    }
}
