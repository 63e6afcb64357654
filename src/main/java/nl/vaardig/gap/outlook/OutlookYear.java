package nl.vaardig.gap.outlook;

import java.math.BigDecimal;

/**
 * Supply and demand at the end of one year.
 *
 * @param outflow  people expected to leave in the year
 * @param inflow   people expected to arrive: paths completed, trained and hired
 * @param borrowed for this year only
 * @param supply   people at the level at the end of the year, the borrowed included
 * @param needed   what the goals ask in this year
 */
public record OutlookYear(
        int year, BigDecimal outflow, BigDecimal inflow, BigDecimal borrowed, BigDecimal supply, int needed) {

    /** max(0, needed − supply), in people. */
    public BigDecimal shortage() {
        return BigDecimal.valueOf(needed).subtract(supply).max(BigDecimal.ZERO);
    }

    /** max(0, supply − needed), in people; to be shown, never to be set off against another year's shortage. */
    public BigDecimal surplus() {
        return supply.subtract(BigDecimal.valueOf(needed)).max(BigDecimal.ZERO);
    }

    public boolean isShort() {
        return shortage().signum() > 0;
    }
}
