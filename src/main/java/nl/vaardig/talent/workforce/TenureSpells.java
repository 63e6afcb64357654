package nl.vaardig.talent.workforce;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.talent.curve.Spell;

/**
 * Employment seen through an observation window, as spells in years of tenure for a survival curve (rules.md, Stays and
 * spells). Whoever was employed before the window opens enters at the tenure they then have (left truncation); whoever
 * left before it is not seen at all. Whoever is employed when the window closes is censored at that day's tenure.
 */
public final class TenureSpells {

    private TenureSpells() {}

    /** The curve of staying: every way of leaving is an event, retirement and death included. */
    public static List<Spell> everyExit(List<Stay> stays, Period observed) {
        return of(stays, observed, reason -> true);
    }

    /**
     * The 'voluntary' curve: only resigning is an event. Retirement, death, the end of a fixed term, dismissal and
     * transfer are competing events and are censored, which the page must say: the curve reads as 'were resigning the
     * only way to leave'.
     */
    public static List<Spell> voluntary(List<Stay> stays, Period observed) {
        return of(stays, observed, EndReason::voluntary);
    }

    /**
     * Tenure runs from the start of the unbroken employment by the municipality, also in a group of work: whoever comes
     * from other work enters at the tenure they then have, and whoever goes to other work is censored. A re-hire starts
     * at 0.
     *
     * @param observed its start opens the window, its end is the 'as of' day, whose leavers are still seen
     * @param isEvent  which reasons end a spell with an event; the others are censored
     */
    private static List<Spell> of(List<Stay> stays, Period observed, Predicate<EndReason> isEvent) {
        return stays.stream()
                .filter(stay -> stay.touches(observed))
                .map(stay -> observe(stay, observed, isEvent))
                .toList();
    }

    private static Spell observe(Stay stay, Period observed, Predicate<EndReason> isEvent) {
        LocalDate hired = stay.employment().start();
        LocalDate seenFrom = stay.start().isBefore(observed.start()) ? observed.start() : stay.start();
        boolean ended = stay.end() != null && !stay.end().isAfter(observed.end());
        LocalDate lastSeen = ended ? stay.end() : observed.end();
        boolean event = ended && stay.endsAsLeaver() && isEvent.test(stay.endReason());
        return new Spell(years(hired, seenFrom), years(hired, lastSeen.plusDays(1)), event);
    }

    /**
     * Calendar years, so that every contract of one year lasts exactly 1.0, leap year or not: whole years plus the
     * days since the last anniversary over the days between that one and the next. 29 February has its anniversary
     * on the 28th in other years.
     *
     * @param start first day
     * @param end   the day after the last one: someone employed for one day has 1/365 or 1/366
     */
    static double years(LocalDate start, LocalDate end) {
        long whole = ChronoUnit.YEARS.between(start, end);
        LocalDate last = start.plusYears(whole);
        LocalDate next = start.plusYears(whole + 1);
        return whole + (double) ChronoUnit.DAYS.between(last, end) / ChronoUnit.DAYS.between(last, next);
    }
}
