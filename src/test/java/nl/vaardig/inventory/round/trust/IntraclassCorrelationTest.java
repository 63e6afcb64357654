package nl.vaardig.inventory.round.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntraclassCorrelationTest {

    /** Shrout and Fleiss 1979, table 2: six people rated by four judges. */
    private static final List<double[]> SHROUT_AND_FLEISS = List.of(
            new double[] {9, 2, 5, 8},
            new double[] {6, 1, 3, 2},
            new double[] {8, 4, 6, 8},
            new double[] {7, 1, 2, 6},
            new double[] {10, 5, 6, 9},
            new double[] {6, 2, 4, 7});

    /** Their tables 3 and 4: BMS 11.24, JMS 32.49, EMS 1.02, ICC(2,1) .29. */
    @Test
    void agreesWithTheExampleOfShroutAndFleiss() {
        IntraclassCorrelation icc = icc(SHROUT_AND_FLEISS);
        assertEquals(11.24, icc.between(), 0.005);
        assertEquals(32.49, icc.judges(), 0.005);
        assertEquals(1.02, icc.error(), 0.005);
        assertEquals(0.29, icc.value(), 0.005);
        assertEquals(Strength.POOR, icc.meaning());
    }

    /** R's psych::ICC and irr::icc give 0.019 to 0.761 for this table. */
    @Test
    void hasThePublishedInterval() {
        Interval interval = icc(SHROUT_AND_FLEISS).interval().orElseThrow();
        assertEquals(0.019, interval.lower(), 5e-4);
        assertEquals(0.761, interval.upper(), 5e-4);
    }

    /** The variance components by way of two-way deviations, without mean squares between. */
    @Test
    void agreesWithARatioOfVarianceComponents() {
        Random random = new Random(11);
        for (int round = 0; round < 40; round++) {
            int n = 2 + random.nextInt(8);
            int k = 2 + random.nextInt(3);
            List<double[]> ratings = IntStream.range(0, n)
                    .mapToObj(person -> random.ints(k, 1, 6).asDoubleStream().toArray())
                    .toList();
            Optional<IntraclassCorrelation> icc = IntraclassCorrelation.ofRatings(ratings);
            if (icc.isPresent())
                assertEquals(byComponents(ratings, n, k), icc.get().value(), 1e-9);
        }
    }

    @Test
    void isOneWhenRatersAgreeAndPeopleDiffer() {
        IntraclassCorrelation icc = IntraclassCorrelation.of(
                        List.of(new LevelPair(1, 1), new LevelPair(3, 3), new LevelPair(5, 5)))
                .orElseThrow();
        assertEquals(1, icc.value(), 1e-12);
        assertEquals(Optional.empty(), icc.interval());
        assertEquals(Strength.VERY_GOOD, icc.meaning());
    }

    /** Absolute agreement: being a level milder with everyone counts as error. By hand: BMS 4, JMS 1.5, EMS 0. */
    @Test
    void takesStrictnessForError() {
        IntraclassCorrelation icc = IntraclassCorrelation.of(
                        List.of(new LevelPair(2, 1), new LevelPair(4, 3), new LevelPair(6, 5)))
                .orElseThrow();
        assertEquals(8.0 / (8 + 2 * 1.5 / 3), icc.value(), 1e-12);
    }

    @Test
    void isUndefinedWithoutSpreadOrWithTooFew() {
        assertEquals(Optional.empty(), IntraclassCorrelation.of(List.of()));
        assertEquals(Optional.empty(), IntraclassCorrelation.of(List.of(new LevelPair(1, 4))));
        assertEquals(Optional.empty(), IntraclassCorrelation.of(Collections.nCopies(5, new LevelPair(3, 3))));
        assertEquals(Optional.empty(), IntraclassCorrelation.of(List.of(new LevelPair(1, 2), new LevelPair(2, 1))));
        assertEquals(Optional.empty(), IntraclassCorrelation.ofRatings(List.of(new double[] {1}, new double[] {2})));
    }

    @Test
    void isNegativeWhenPeopleDifferLessThanTheirRaters() {
        IntraclassCorrelation icc = IntraclassCorrelation.of(
                        List.of(new LevelPair(1, 5), new LevelPair(5, 1), new LevelPair(3, 4)))
                .orElseThrow();
        assertEquals(-1, Math.signum(icc.value()));
        assertEquals(Strength.POOR, icc.meaning());
    }

    @Test
    void refusesMissingRatings() {
        List<double[]> uneven = List.of(new double[] {1, 2}, new double[] {1});
        assertThrows(IllegalArgumentException.class, () -> IntraclassCorrelation.ofRatings(uneven));
    }

    private static IntraclassCorrelation icc(List<double[]> ratings) {
        return IntraclassCorrelation.ofRatings(ratings).orElseThrow();
    }

    /** σ²(people)/(σ²(people) + σ²(raters) + σ²(rest)), each an unbiased estimate from covariances of the columns. */
    private static double byComponents(List<double[]> ratings, int n, int k) {
        double[] means = new double[k];
        for (double[] row : ratings) for (int j = 0; j < k; j++) means[j] += row[j] / n;
        double variance = 0;
        double covariance = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double sum = 0;
                for (double[] row : ratings) sum += (row[i] - means[i]) * (row[j] - means[j]) / (n - 1);
                if (i == j) variance += sum / k;
                else covariance += sum / (k * (k - 1.0));
            }
        }
        double grand = 0;
        for (double mean : means) grand += mean / k;
        double ofMeans = 0;
        for (double mean : means) ofMeans += (mean - grand) * (mean - grand) / (k - 1);
        double rest = variance - covariance;
        return covariance / (covariance + (ofMeans - rest / n) + rest);
    }
}
