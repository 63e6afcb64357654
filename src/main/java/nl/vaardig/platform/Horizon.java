package nl.vaardig.platform;

import java.time.LocalDate;

/**
 * How far ahead something can be planned. Nobody plans further; a later day is a slip of the finger that would be in the
 * way of every other one.
 */
public final class Horizon {

    public static final int YEARS = 30;

    private Horizon() {}

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
