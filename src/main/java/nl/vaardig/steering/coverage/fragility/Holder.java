package nl.vaardig.steering.coverage.fragility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Someone who holds a skill, with what is known of their staying: the rate of the group they belong to, and a last day
 * where there is one. Nothing here is a judgement about the person.
 *
 * @param employeeId    the employee
 * @param yearlyOutflow share of the person's group that leaves in a year, 0–1
 * @param lastDay       the last day at work that is fixed already; null = none
 */
public record Holder(long employeeId, double yearlyOutflow, LocalDate lastDay) {

    /** Mean length of a Gregorian year. */
    private static final double DAYS_PER_YEAR = 365.2425;

    /** @throws IllegalArgumentException for a rate outside 0–1 */
    public Holder {
        if (!(yearlyOutflow >= 0 && yearlyOutflow <= 1)) {
            throw new IllegalArgumentException("An outflow rate lies between 0 and 1: " + yearlyOutflow);
        }
    }

    /**
     * @param contractEnd    last day of a fixed term; null = none
     * @param retirementYear the year the person told of their own accord; null = not told. Counts through 31 December
     */
    public static Holder of(long employeeId, double yearlyOutflow, LocalDate contractEnd, Integer retirementYear) {
        LocalDate retirement = retirementYear == null ? null : LocalDate.of(retirementYear, 12, 31);
        boolean retiresFirst = contractEnd == null || retirement != null && retirement.isBefore(contractEnd);
        return new Holder(employeeId, yearlyOutflow, retiresFirst ? retirement : contractEnd);
    }

    /** True when the last day lies before that day. */
    public boolean isGoneFor(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    /**
     * The chance that the place is empty on a day: 1 for who is certain to be gone, else 1 − (1 − r)^t, t in years.
     *
     * @return 0–1
     */
    double goneOn(LocalDate day, LocalDate today) {
        if (isGoneFor(day)) return 1;
        double years = ChronoUnit.DAYS.between(today, day) / DAYS_PER_YEAR;
        return 1 - Math.pow(1 - yearlyOutflow, years);
    }
}
