package nl.vaardig.demo;

/**
 * Yearly flows as shares of the average headcount, as published for Dutch municipalities over 2022 (rules.md, Flows and
 * rates). In is what is left: growth plus out.
 */
final class Rates {
    static final double IN = .159;
    static final double THROUGH = .084;
    static final double OUT = .083;
    static final int YEARS = 6;
    /** Continuous growth in a year that fits inflow and outflow measured against the average headcount. */
    private static final double GROWTH = StrictMath.log((1 + (IN - OUT) / 2) / (1 - (IN - OUT) / 2));

    private Rates() {}

    /** The headcount so many years before the day on which it is final. */
    static double headcountBefore(double finalHeadcount, double years) {
        return finalHeadcount * StrictMath.exp(-GROWTH * years);
    }

    /** Person-years worked from the first moment to the second, both in years before the final day. */
    static double personYears(double finalHeadcount, double from, double until) {
        return (headcountBefore(finalHeadcount, until) - headcountBefore(finalHeadcount, from)) / GROWTH;
    }
}
