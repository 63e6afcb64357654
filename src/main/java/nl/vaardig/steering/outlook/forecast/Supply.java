package nl.vaardig.steering.outlook.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;

/**
 * The people at or above a level of a skill today, and what is known of the years to come. Fractions of people are
 * expected values; they are rounded where they are shown, never in between.
 *
 * @param holders        today, 0 or more
 * @param yearlyOutflow  r: share of the group that leaves in a year, 0–1
 * @param arrivals       people on a path to the level, by the year of its due date
 * @param completionRate share of such paths that are completed, 0–1. Who leaves before the end did not complete, so
 *                       outflow is not taken off these people a second time
 * @param yearlyHires    people expected to be hired in a year who bring the level, beyond what any scenario hires
 */
public record Supply(
        int holders,
        BigDecimal yearlyOutflow,
        Map<Integer, Integer> arrivals,
        BigDecimal completionRate,
        BigDecimal yearlyHires) {

    /** Thirty-four digits: more than enough to call it exact to a thousandth of a person. */
    static final MathContext DIGITS = MathContext.DECIMAL128;

    /** @throws IllegalArgumentException for a negative number of people or a rate outside 0–1 */
    public Supply {
        arrivals = Map.copyOf(arrivals);
        if (holders < 0
                || yearlyHires.signum() < 0
                || arrivals.values().stream().anyMatch(people -> people < 0)) {
            throw new IllegalArgumentException("A number of people is never negative");
        }
        checkRate(yearlyOutflow);
        checkRate(completionRate);
    }

    private static void checkRate(BigDecimal rate) {
        if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A rate lies between 0 and 1: " + rate);
        }
    }

    /** People expected to reach the level in that year. */
    BigDecimal arriving(int year) {
        return completed(BigDecimal.valueOf(arrivals.getOrDefault(year, 0)));
    }

    BigDecimal completed(BigDecimal starting) {
        return starting.multiply(completionRate, DIGITS);
    }

    /** Who is left at the end of the year of those who were there on a day in it: 1 − r·(share of the year to come). */
    BigDecimal stayingFrom(LocalDate today) {
        return BigDecimal.ONE.subtract(yearlyOutflow.multiply(ahead(today), DIGITS));
    }

    /** Who is hired in what is left of the year. */
    BigDecimal hiredFrom(LocalDate today) {
        return yearlyHires.multiply(ahead(today), DIGITS);
    }

    private static BigDecimal ahead(LocalDate today) {
        int length = today.lengthOfYear();
        return BigDecimal.valueOf(length - today.getDayOfYear()).divide(BigDecimal.valueOf(length), DIGITS);
    }

    /** Who is left after a full year: 1 − r. */
    BigDecimal staying() {
        return BigDecimal.ONE.subtract(yearlyOutflow);
    }
}
