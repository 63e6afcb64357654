package nl.vaardig.steering.outlook.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Supply and demand at the end of one year. The terms are expected values, with fractions of people; what is compared with
 * the need is rounded to whole people, so that everything shown of a year adds up.
 *
 * @param outflow  people expected to leave in the year
 * @param hired    people expected to be hired as in the years before, who bring the level
 * @param inflow   people expected to arrive otherwise: paths completed, and trained and hired by a scenario
 * @param borrowed for this year only
 * @param supply   people at the level at the end of the year, the borrowed included
 * @param needed   what the goals ask in this year
 */
public record OutlookYear(
        int year,
        BigDecimal outflow,
        BigDecimal hired,
        BigDecimal inflow,
        BigDecimal borrowed,
        BigDecimal supply,
        int needed) {

    /** Who was there when the year began, the borrowed of the year before not among them. */
    public BigDecimal atStart() {
        return supply.subtract(borrowed).subtract(inflow).subtract(hired).add(outflow);
    }

    /** The supply in whole people. */
    public int people() {
        return whole(supply);
    }

    /** max(0, needed − people). */
    public int shortage() {
        return Math.max(0, needed - people());
    }

    public boolean isShort() {
        return shortage() > 0;
    }

    /** The nearest whole number of people; half a person is one. */
    public static int whole(BigDecimal people) {
        return people.setScale(0, RoundingMode.HALF_UP).intValue();
    }
}
