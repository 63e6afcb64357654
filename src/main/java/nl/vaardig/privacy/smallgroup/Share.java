package nl.vaardig.privacy.smallgroup;

import java.util.OptionalDouble;

/**
 * A ratio that keeps what it was made of, so that a page can print both and a sum of shares is a ratio of sums.
 *
 * @param numerator   a count, 0 or more. May be above the denominator (turnover over an average headcount)
 * @param denominator a count or an average of counts, 0 or more
 */
public record Share(long numerator, double denominator) {

    /** @throws IllegalArgumentException when either is negative or the denominator is not a finite number */
    public Share {
        if (numerator < 0 || !(denominator >= 0) || Double.isInfinite(denominator)) {
            throw new IllegalArgumentException("No share: " + numerator + " of " + denominator);
        }
    }

    /** numerator / denominator, 0 or more; empty when there is nothing to divide by. */
    public OptionalDouble value() {
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of(numerator / denominator);
    }

    /** Ratio of sums, never the mean of ratios (rules.md, The gap). */
    public Share plus(Share other) {
        return new Share(numerator + other.numerator, denominator + other.denominator);
    }

    /** True at 0 % and at 100 %: the figure then says something of each person in the group. */
    public boolean isNoneOrAll() {
        return numerator == 0 || numerator >= denominator;
    }
}
