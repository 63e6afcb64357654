package nl.vaardig.talent.workforce;

import java.time.LocalDate;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.organisation.municipality.Setting;

/**
 * When appointments of one person are one stay (rules.md, Stays and spells): they follow each other within the
 * municipality's number of days, or the one before says itself that the person only moved on inside. Anything longer is
 * a leaver and a re-hire.
 *
 * @param daysBetween days without an appointment that may lie between two, 0 or more; a weekend is 2
 */
public record StayRule(int daysBetween) {

    /** Whoever is away for longer than a month has left. */
    public static final int MOST_DAYS = 31;

    /** A week to begin with: a weekend lies between Friday and Monday, a few days off between two contracts. */
    public static final Setting<Integer> DAYS_BETWEEN =
            Setting.number("daysBetweenAppointments", 7, 0, MOST_DAYS, "rule.municipality.daysBetween");

    /** @throws IllegalArgumentException below 0 */
    public StayRule {
        if (daysBetween < 0) {
            throw new IllegalArgumentException("Days between two appointments are 0 or more: " + daysBetween);
        }
    }

    /** Still running on the day, or ended no longer before it than may lie between. */
    boolean reaches(Employment had, LocalDate day) {
        return had.end() == null || !day.isAfter(had.end().plusDays(daysBetween + 1L));
    }

    /** What starts on the day goes on with this appointment, the one of the person that ends last. */
    boolean goesOn(Employment last, LocalDate day) {
        return reaches(last, day) || last.endReason() == EndReason.INTERNAL_MOVE;
    }
}
