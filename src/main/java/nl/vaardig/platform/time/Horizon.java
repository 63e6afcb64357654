package nl.vaardig.platform.time;

import java.time.LocalDate;
import nl.vaardig.platform.BadField;

/**
 * How far ahead something can be planned, and between which days somebody can have worked. Nobody plans further and
 * nobody works longer; another day is a slip of the finger that would be in the way of every other one.
 */
public final class Horizon {

    public static final int YEARS = 30;

    /** Before it nothing began that is of use here; behind it nothing ends. A day outside is a slip of the finger. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private Horizon() {}

    /** Whether it is no slip of the finger. */
    public static boolean holds(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /** The last day that can be planned. */
    public static LocalDate of(LocalDate today) {
        return today.plusYears(YEARS);
    }

    /** @throws BadField at the field, for a day further ahead than anything is planned */
    public static void mustHold(String field, LocalDate wanted, LocalDate today) {
        if (wanted.isAfter(of(today))) throw new BadField(field, "form.dateRange", today, of(today));
    }

    /** The first day on which the work of anyone here can have begun: who began before it would be over ninety by now. */
    public static final LocalDate WORK_BEGINS = LocalDate.of(1950, 1, 1);

    private static final int BEGINS_AHEAD = 5;
    private static final int WORKING_LIFE = 60;
    private static final int OLDEST = 100;
    private static final int YOUNGEST = 13;

    /** The last day on which work that is agreed today can begin. */
    public static LocalDate workBeginsUntil(LocalDate today) {
        return today.plusYears(BEGINS_AHEAD);
    }

    /** The last day on which work can end: some registers write the day of retirement of someone of eighteen. */
    public static LocalDate workEndsUntil(LocalDate today) {
        return today.plusYears(WORKING_LIFE);
    }

    /** The first year in which somebody who works or worked here can be born. */
    public static int firstBirthYear(LocalDate today) {
        return today.getYear() - OLDEST;
    }

    /** The last year in which somebody who works here can be born: nobody younger may work. */
    public static int lastBirthYear(LocalDate today) {
        return today.getYear() - YOUNGEST;
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
