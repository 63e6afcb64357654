package nl.vaardig.talent;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import nl.vaardig.organisation.EndReason;

/**
 * Employment seen through an observation window, as spells in years of tenure for a survival curve (DOMAIN, section 6).
 * Whoever was employed before the window opens enters at the tenure they then have (left truncation); whoever left
 * before it is not seen at all. Whoever is employed when the window closes is censored at that day's tenure.
 */
public final class TenureSpells {

    private TenureSpells() {
    }

    /** The curve of staying: every way of leaving is an event, retirement and death included. */
    public static List<Spell> everyExit(Collection<Employment> employments, Period observed) {
        return of(employments, observed, reason -> true);
    }

    /**
     * The 'voluntary' curve: only resigning is an event. Retirement, death, the end of a fixed term, dismissal and
     * transfer are competing events and are censored, which the page must say: the curve reads as 'were resigning the
     * only way to leave'.
     */
    public static List<Spell> voluntary(Collection<Employment> employments, Period observed) {
        return of(employments, observed, EndReason::voluntary);
    }

    /**
     * @param employments whole histories: tenure runs from the start of the unbroken employment; a re-hire starts at 0
     * @param observed    its start opens the window, its end is the 'as of' day, whose leavers are still seen
     * @param isEvent     which reasons end a spell with an event; the others are censored
     */
    public static List<Spell> of(Collection<Employment> employments, Period observed, Predicate<EndReason> isEvent) {
        return EmploymentSpell.of(employments).stream()
                .filter(spell -> !spell.start().isAfter(observed.end()))
                .filter(spell -> spell.end() == null || !spell.end().isBefore(observed.start()))
                .map(spell -> observe(spell, observed, isEvent)).toList();
    }

    private static Spell observe(EmploymentSpell spell, Period observed, Predicate<EndReason> isEvent) {
        LocalDate start = spell.start();
        boolean left = spell.end() != null && !spell.end().isAfter(observed.end());
        LocalDate lastSeen = left ? spell.end() : observed.end();
        double entry = start.isBefore(observed.start()) ? years(start, observed.start()) : 0;
        return new Spell(entry, years(start, lastSeen.plusDays(1)), left && isEvent.test(spell.endReason()));
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
