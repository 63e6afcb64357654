package nl.vaardig.inventory.round.trust;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How far the self-ratings of a group lie from evidence (test, certificate, course result, badge) about the same
 * people and skills: the mean of self − evidence. It says something of the group and of no person in it.
 *
 * @param pairs  n, 1 or more
 * @param offset mean of self − evidence, in levels; above 0 = the group rates itself higher
 * @param spread standard deviation of the differences, with n − 1; 0 for a single pair
 */
public record Calibration(int pairs, double offset, double spread) {

    /** Half a level: rounding to whole levels alone gives this much (our own number). */
    static final double IN_STEP = 0.5;

    /** @return empty without pairs */
    public static Optional<Calibration> of(Collection<LevelPair> pairs) {
        int n = pairs.size();
        if (n == 0) return Optional.empty();
        double mean = (double) pairs.stream().mapToLong(LevelPair::difference).sum() / n;
        double squares = pairs.stream()
                .mapToDouble(pair -> (pair.difference() - mean) * (pair.difference() - mean))
                .sum();
        return Optional.of(new Calibration(n, mean, n == 1 ? 0 : Math.sqrt(squares / (n - 1))));
    }

    /** offset ± t(n − 1)·s/√n, in levels (Student 1908); empty for one pair, or when all differences are the same. */
    public Optional<Interval> interval() {
        if (pairs < 2 || spread == 0) return Optional.empty();
        double t = TDistribution.of(pairs - 1.0).inverseSurvivalProbability(Interval.TAIL);
        double margin = t * spread / Math.sqrt(pairs);
        return Optional.of(new Interval(offset - margin, offset + margin));
    }

    public CalibrationMeaning meaning() {
        if (pairs < 2) return CalibrationMeaning.UNCLEAR;
        Interval range = interval().orElse(new Interval(offset, offset));
        if (range.lower() > -IN_STEP && range.upper() < IN_STEP) return CalibrationMeaning.IN_STEP;
        if (range.lower() > 0) return CalibrationMeaning.HIGHER;
        return range.upper() < 0 ? CalibrationMeaning.LOWER : CalibrationMeaning.UNCLEAR;
    }
}
