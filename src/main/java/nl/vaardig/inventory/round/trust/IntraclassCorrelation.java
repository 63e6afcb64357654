package nl.vaardig.inventory.round.trust;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * ICC(2,1): how much of the spread in single ratings is a difference between people, when the raters are a sample of
 * all who might rate and their being strict or mild counts as error (Shrout and Fleiss 1979, Psychological Bulletin 86,
 * 420–428; rules.md, Agreement between raters). Two-way random effects, absolute agreement, one rating.
 *
 * @param people  n, 2 or more
 * @param raters  k, 2 or more
 * @param value   at most 1; below 0 when raters differ more within a person than people differ
 * @param between BMS, mean square between people
 * @param judges  JMS, mean square between raters
 * @param error   EMS, residual mean square
 */
public record IntraclassCorrelation(int people, int raters, double value, double between, double judges, double error) {

    /** Each pair is a person, self the first rater and the other side the second. */
    public static Optional<IntraclassCorrelation> of(Collection<LevelPair> pairs) {
        return ofRatings(pairs.stream()
                .map(pair -> new double[] {pair.self(), pair.other()})
                .toList());
    }

    /**
     * @param ratings one row per person, one column per rater, nothing missing
     * @return empty when it is undefined: fewer than two people or raters, or no spread to divide up
     * @throws IllegalArgumentException for rows of different lengths
     */
    static Optional<IntraclassCorrelation> ofRatings(List<double[]> ratings) {
        int n = ratings.size();
        int k = n == 0 ? 0 : ratings.get(0).length;
        if (ratings.stream().anyMatch(row -> row.length != k)) {
            throw new IllegalArgumentException("Each person has as many ratings as the others");
        }
        return n < 2 || k < 2 ? Optional.empty() : fromSquares(ratings, n, k);
    }

    private static Optional<IntraclassCorrelation> fromSquares(List<double[]> ratings, int n, int k) {
        double mean = ratings.stream().flatMapToDouble(Arrays::stream).sum() / (n * k);
        double total = ratings.stream()
                .flatMapToDouble(Arrays::stream)
                .map(value -> square(value - mean))
                .sum();
        double people = k
                * ratings.stream().mapToDouble(row -> square(mean(row) - mean)).sum();
        double raters = 0;
        for (int place = 0; place < k; place++) {
            int rater = place;
            raters += n * square(ratings.stream().mapToDouble(row -> row[rater]).sum() / n - mean);
        }
        double rest = Math.max(0, total - people - raters);
        return from(n, k, people / (n - 1), raters / (k - 1), rest / ((n - 1.0) * (k - 1)));
    }

    /** (BMS − EMS)/(BMS + (k − 1)·EMS + k(JMS − EMS)/n). */
    private static Optional<IntraclassCorrelation> from(int n, int k, double between, double judges, double error) {
        double spread = between + (k - 1) * error + k * (judges - error) / n;
        if (!(spread > 1e-12)) return Optional.empty();
        return Optional.of(new IntraclassCorrelation(n, k, (between - error) / spread, between, judges, error));
    }

    /**
     * The 95 % interval of Shrout and Fleiss (p. 424), with degrees of freedom after Satterthwaite. Empty when there is
     * no residual: people are then apart by the same distance with every rater.
     */
    public Optional<Interval> interval() {
        double freedom = freedom();
        if (!(error > 1e-12) || !(freedom > 0)) return Optional.empty();
        int n = people;
        int k = raters;
        double down = FDistribution.of(n - 1.0, freedom).inverseSurvivalProbability(Interval.TAIL);
        double up = FDistribution.of(freedom, n - 1.0).inverseSurvivalProbability(Interval.TAIL);
        double rest = k * judges + (k * n - k - n) * error;
        double lower = n * (between - down * error) / (down * rest + n * between);
        double upper = n * (up * between - error) / (rest + n * up * between);
        return Optional.of(new Interval(lower, upper));
    }

    /** ν: how much the estimate of the raters' spread is worth, in degrees of freedom. */
    private double freedom() {
        double ratio = raters * value * judges / error;
        double rest = people * (1 + (raters - 1) * value) - raters * value;
        double top = (raters - 1.0) * (people - 1) * square(ratio + rest);
        return top / ((people - 1) * square(ratio) + square(rest));
    }

    public Strength meaning() {
        return Strength.ofIcc(value);
    }

    private static double mean(double[] row) {
        return Arrays.stream(row).average().orElseThrow();
    }

    private static double square(double value) {
        return value * value;
    }
}
