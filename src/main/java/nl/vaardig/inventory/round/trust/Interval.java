package nl.vaardig.inventory.round.trust;

/** A 95 % confidence interval, both ends included, in the unit of the figure it belongs to. */
public record Interval(double lower, double upper) {

    /** The 97.5th percentile of the standard normal distribution. */
    static final double Z_95 = 1.959963984540054;
    /** What the upper end leaves out, on either side. */
    static final double TAIL = 0.025;

    /** @throws IllegalArgumentException when an end is no number, or the lower lies above the upper */
    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("No interval: " + lower + " to " + upper);
        }
    }

    /** The part between two bounds; an end beyond a bound becomes that bound. */
    Interval within(double lowest, double highest) {
        return new Interval(between(lower, lowest, highest), between(upper, lowest, highest));
    }

    private static double between(double end, double lowest, double highest) {
        return Math.max(lowest, Math.min(highest, end));
    }
}
