package nl.vaardig.inventory.round.trust;

import java.util.Collection;
import java.util.Optional;

/**
 * Agreement between two sides beyond what chance would give: κ = (po − pe)/(1 − pe) with weights for how far apart they
 * are (Cohen 1968; rules.md, Agreement between raters). The standard error is the large-sample one of Fleiss, Cohen and
 * Everitt 1969 (Psychological Bulletin 72, 323–327, corrected from Everitt 1968) for κ other than 0; below some twenty
 * pairs it is rough.
 *
 * @param weighting     the weights used
 * @param pairs         n, 1 or more
 * @param value         κ, at most 1; 0 = as much as by chance, below 0 = less
 * @param standardError 0 or more; 0 when every pair agrees
 */
public record WeightedKappa(Weighting weighting, int pairs, double value, double standardError) {

    /**
     * O(n + s²) for a span of s levels. The length of the scale makes no difference: κ does not change when all weights
     * are stretched alike, so the span between the lowest and the highest level found will do.
     *
     * @return empty when it is undefined: no pairs, or all ratings at one level, where pe = 1
     */
    public static Optional<WeightedKappa> of(Weighting weighting, Collection<LevelPair> pairs) {
        int lowest = pairs.stream()
                .mapToInt(pair -> Math.min(pair.self(), pair.other()))
                .min()
                .orElse(0);
        int highest = pairs.stream()
                .mapToInt(pair -> Math.max(pair.self(), pair.other()))
                .max()
                .orElse(0);
        if (lowest == highest) return Optional.empty();
        double[][] table = new double[highest - lowest + 1][highest - lowest + 1];
        for (LevelPair pair : pairs) {
            table[pair.self() - lowest][pair.other() - lowest] += 1.0 / pairs.size();
        }
        return Optional.of(new Table(table, weighting).kappa(pairs.size()));
    }

    /** κ ± 1.96 standard errors, cut off at −1 and 1; empty when every pair agrees, which leaves nothing to estimate from. */
    public Optional<Interval> interval() {
        if (standardError == 0) return Optional.empty();
        double margin = Interval.Z_95 * standardError;
        return Optional.of(new Interval(value - margin, value + margin).within(-1, 1));
    }

    public Strength meaning() {
        return Strength.ofKappa(value);
    }

    /** The proportions of each combination of levels, with their margins. */
    private static final class Table {
        private final double[][] share;
        private final Weighting weighting;
        private final double[] rows;
        private final double[] columns;
        private final int size;

        Table(double[][] share, Weighting weighting) {
            this.share = share;
            this.weighting = weighting;
            size = share.length;
            rows = new double[size];
            columns = new double[size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    rows[i] += share[i][j];
                    columns[j] += share[i][j];
                }
            }
        }

        WeightedKappa kappa(int n) {
            double apart = 0; // 1 − po, exactly 0 when all agree
            double apartByChance = 0; // 1 − pe
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    apart += (1 - weight(i, j)) * share[i][j];
                    apartByChance += (1 - weight(i, j)) * rows[i] * columns[j];
                }
            }
            double error = apart == 0 ? 0 : standardError(1 - apart, 1 - apartByChance, n);
            return new WeightedKappa(weighting, n, 1 - apart / apartByChance, error);
        }

        /** √( Σ p(w(1 − pe) − (w̄ᵢ + w̄ⱼ)(1 − po))² − (po·pe − 2pe + po)² ) / ((1 − pe)²·√n). */
        private double standardError(double observed, double expected, int n) {
            double sum = 0;
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    double means = rowMean(i) + columnMean(j);
                    double term = weight(i, j) * (1 - expected) - means * (1 - observed);
                    sum += share[i][j] * term * term;
                }
            }
            double centre = observed * expected - 2 * expected + observed;
            double rest = Math.max(0, sum - centre * centre);
            return Math.sqrt(rest / n) / ((1 - expected) * (1 - expected));
        }

        private double rowMean(int i) {
            double mean = 0;
            for (int j = 0; j < size; j++) mean += weight(i, j) * columns[j];
            return mean;
        }

        private double columnMean(int j) {
            double mean = 0;
            for (int i = 0; i < size; i++) mean += weight(i, j) * rows[i];
            return mean;
        }

        private double weight(int i, int j) {
            return weighting.agreement(Math.abs(i - j), size - 1);
        }
    }
}
