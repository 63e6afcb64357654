package nl.vaardig.talent.curve;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.vaardig.talent.curve.RiskSet.Moment;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Do groups leave at the same pace? The log-rank test over G groups (Mantel 1966; rules.md, Survival curves): observed
 * minus expected leavers, weighed by their hypergeometric covariance. Spells may start late (left truncation).
 *
 * @param observed         events per group, in the order given
 * @param expected         events each group would have had at the pace of all together
 * @param chiSquared       0 or more
 * @param degreesOfFreedom G − 1
 * @param pValue           0–1, the upper tail of the chi-squared distribution
 */
public record LogRank(
        List<Double> observed, List<Double> expected, double chiSquared, int degreesOfFreedom, double pValue) {

    /**
     * @param groups two or more, without overlap
     * @return empty when the groups cannot be compared: no events, or a group never at risk together with the others
     * @throws IllegalArgumentException for fewer than two groups
     */
    public static Optional<LogRank> of(List<? extends Collection<Spell>> groups) {
        if (groups.size() < 2) {
            throw new IllegalArgumentException("Comparing takes two groups or more: " + groups.size());
        }
        Sums sums = new Sums(groups.size());
        List<RiskSet> risks = groups.stream().map(RiskSet::new).toList();
        for (double time = next(risks); time < Double.POSITIVE_INFINITY; time = next(risks)) {
            double now = time;
            sums.add(risks.stream().map(risk -> risk.at(now)).toList());
        }
        return sums.test();
    }

    /** As {@link #of}, of what happens after a time: of those who stayed until then. */
    public static Optional<LogRank> from(double start, List<? extends Collection<Spell>> groups) {
        return of(groups.stream().map(group -> Spell.after(start, group)).toList());
    }

    private static double next(List<RiskSet> risks) {
        return risks.stream().mapToDouble(RiskSet::nextEvent).min().orElseThrow();
    }

    /** What adds up over the event times. */
    private static final class Sums {
        private final double[] observed;
        private final double[] expected;
        private final double[][] covariance;

        Sums(int groups) {
            observed = new double[groups];
            expected = new double[groups];
            covariance = new double[groups][groups];
        }

        void add(List<Moment> moments) {
            double n = moments.stream().mapToInt(Moment::atRisk).sum();
            double d = moments.stream().mapToInt(Moment::events).sum();
            double spread = n > 1 ? d * (n - d) / (n - 1) : 0; // a last person alone cannot vary
            for (int g = 0; g < observed.length; g++) {
                double part = moments.get(g).atRisk() / n;
                observed[g] += moments.get(g).events();
                expected[g] += d * part;
                for (int h = 0; h < observed.length; h++) {
                    double same = g == h ? 1 : 0;
                    covariance[g][h] += spread * part * (same - moments.get(h).atRisk() / n);
                }
            }
        }

        Optional<LogRank> test() {
            int free = observed.length - 1;
            double[] difference = IntStream.range(0, free)
                    .mapToDouble(g -> observed[g] - expected[g])
                    .toArray();
            return LinearSystem.solve(covariance, difference).map(solution -> {
                double sum = IntStream.range(0, free)
                        .mapToDouble(g -> difference[g] * solution[g])
                        .sum();
                double chiSquared = Math.max(0, sum);
                double p = ChiSquaredDistribution.of(free).survivalProbability(chiSquared);
                return new LogRank(list(observed), list(expected), chiSquared, free, p);
            });
        }

        private static List<Double> list(double[] values) {
            return DoubleStream.of(values).boxed().toList();
        }
    }
}
