package nl.vaardig.inventory.round.trust;

import static nl.vaardig.inventory.round.trust.Weighting.LINEAR;
import static nl.vaardig.inventory.round.trust.Weighting.QUADRATIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightedKappaTest {

    /** Hout, Duncan and Sobel 1987, in Agresti 1990 (p. 374) and in R's package vcd as SexualFun: husbands by wives. */
    private static final int[][] COUPLES = {{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}};
    /** Fleiss 1981 (p. 213): two raters on 100 people, three diagnoses. */
    private static final int[][] DIAGNOSES = {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}};
    /** SAS/STAT User's Guide, FREQ, 'Agreement Study': two dermatologists on 88 patients, four steps. */
    private static final int[][] SKIN = {{10, 4, 1, 0}, {5, 10, 12, 2}, {2, 4, 12, 5}, {0, 2, 6, 13}};

    /** Published: vcd's Kappa(SexualFun) prints Weighted 0.2374 with ASE 0.07832, equal spacing. */
    @Test
    void agreesWithThePublishedExampleOfTheCouples() {
        WeightedKappa kappa = of(LINEAR, COUPLES);
        assertEquals(91, kappa.pairs());
        assertEquals(0.2374, kappa.value(), 5e-5);
        assertEquals(0.07832, kappa.standardError(), 5e-6);
    }

    /** SAS prints 0.7222, ASE 0.0843, limits 0.5570 and 0.8874 for Fleiss' table with its (linear) default weights. */
    @Test
    void agreesWithThePublishedExampleOfTheDiagnoses() {
        WeightedKappa kappa = of(LINEAR, DIAGNOSES);
        assertEquals(0.7222, kappa.value(), 5e-5);
        assertEquals(0.0843, kappa.standardError(), 5e-5);
        Interval interval = kappa.interval().orElseThrow();
        assertEquals(0.5570, interval.lower(), 5e-5);
        assertEquals(0.8874, interval.upper(), 5e-5);
        assertEquals(Strength.GOOD, kappa.meaning());
    }

    /** Computed apart from this code, in Python, straight from the formulas of the 1969 paper. */
    @Test
    void agreesWithAComputationInAnotherLanguage() {
        assertKappa(0.3320455862468611, 0.09729752195860464, of(QUADRATIC, COUPLES));
        assertKappa(0.7553191489361695, 0.08670713249380743, of(QUADRATIC, DIAGNOSES));
        assertKappa(0.508160071540353, 0.06550838103476848, of(LINEAR, SKIN));
        assertKappa(0.6607228915662653, 0.06164283241699971, of(QUADRATIC, SKIN));
    }

    /** With two levels both weightings are Cohen's kappa of 1960, with po and pe by hand: .7 and .5 give .4. */
    @Test
    void isCohensKappaOnTwoLevels() {
        int[][] table = {{20, 5}, {10, 15}};
        assertEquals(0.4, of(LINEAR, table).value(), 1e-15);
        assertEquals(of(LINEAR, table).standardError(), of(QUADRATIC, table).standardError(), 1e-15);
    }

    /** The delta method with numeric derivatives knows nothing of the closed formula, and must find the same error. */
    @Test
    void hasTheStandardErrorOfTheDeltaMethod() {
        for (int[][] table : List.of(COUPLES, DIAGNOSES, SKIN)) {
            for (Weighting weighting : Weighting.values()) {
                assertEquals(deltaError(table, weighting), of(weighting, table).standardError(), 1e-6);
            }
        }
    }

    /** Fleiss and Cohen 1973: quadratic kappa is 2·cov/(var + var + (mean − mean)²), all with divisor n. */
    @Test
    void isOneMinusMeanSquareOverItsExpectationWhenQuadratic() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<LevelPair> pairs = random.ints(30, 0, 25)
                    .mapToObj(value -> new LevelPair(1 + value / 5, 1 + value % 5))
                    .toList();
            double x = pairs.stream().mapToInt(LevelPair::self).average().orElseThrow();
            double y = pairs.stream().mapToInt(LevelPair::other).average().orElseThrow();
            double both = 0;
            double apart = (x - y) * (x - y);
            for (LevelPair pair : pairs) {
                both += (pair.self() - x) * (pair.other() - y) / 30;
                apart += ((pair.self() - x) * (pair.self() - x) + (pair.other() - y) * (pair.other() - y)) / 30;
            }
            double value = WeightedKappa.of(QUADRATIC, pairs).orElseThrow().value();
            assertEquals(2 * both / apart, value, 1e-12);
        }
    }

    @Test
    void doesNotDependOnOrderNorOnUnusedLevels() {
        List<LevelPair> pairs = new ArrayList<>(pairs(SKIN));
        WeightedKappa before = WeightedKappa.of(LINEAR, pairs).orElseThrow();
        Collections.shuffle(pairs, new Random(1));
        List<LevelPair> higher = pairs.stream()
                .map(pair -> new LevelPair(pair.self() + 3, pair.other() + 3))
                .toList();
        assertKappa(
                before.value(),
                before.standardError(),
                WeightedKappa.of(LINEAR, higher).orElseThrow());
    }

    @Test
    void isUndefinedWithoutPairsAndWhenEverybodyIsOnOneLevel() {
        assertEquals(Optional.empty(), WeightedKappa.of(LINEAR, List.of()));
        assertEquals(Optional.empty(), WeightedKappa.of(QUADRATIC, Collections.nCopies(9, new LevelPair(3, 3))));
    }

    @Test
    void isOneWithoutAnIntervalWhenAllAgree() {
        List<LevelPair> pairs = List.of(
                new LevelPair(1, 1),
                new LevelPair(2, 2),
                new LevelPair(3, 3),
                new LevelPair(1, 1),
                new LevelPair(5, 5),
                new LevelPair(4, 4),
                new LevelPair(2, 2));
        WeightedKappa kappa = WeightedKappa.of(LINEAR, pairs).orElseThrow();
        assertEquals(1.0, kappa.value());
        assertEquals(0.0, kappa.standardError());
        assertEquals(Optional.empty(), kappa.interval());
        assertEquals(Strength.VERY_GOOD, kappa.meaning());
    }

    @Test
    void isZeroByChanceAndBelowZeroForLess() {
        assertEquals(0, of(LINEAR, new int[][] {{4, 4}, {4, 4}}).value(), 1e-15);
        assertEquals(-1, of(LINEAR, new int[][] {{0, 4}, {4, 0}}).value(), 1e-15);
        assertEquals(
                0,
                WeightedKappa.of(LINEAR, List.of(new LevelPair(1, 2)))
                        .orElseThrow()
                        .value());
    }

    @Test
    void cutsTheIntervalOffAtOne() {
        WeightedKappa kappa = of(LINEAR, new int[][] {{9, 1}, {0, 2}});
        assertTrue(kappa.value() + 1.96 * kappa.standardError() > 1);
        assertEquals(1, kappa.interval().orElseThrow().upper());
    }

    @Test
    void refusesANegativeLevel() {
        assertThrows(IllegalArgumentException.class, () -> new LevelPair(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new LevelPair(1, -2));
        assertThrows(IllegalArgumentException.class, () -> new Interval(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Interval(Double.NaN, 0));
    }

    private static void assertKappa(double value, double error, WeightedKappa kappa) {
        assertEquals(value, kappa.value(), 1e-12);
        assertEquals(error, kappa.standardError(), 1e-12);
    }

    private static WeightedKappa of(Weighting weighting, int[][] table) {
        return WeightedKappa.of(weighting, pairs(table)).orElseThrow();
    }

    private static List<LevelPair> pairs(int[][] table) {
        List<LevelPair> pairs = new ArrayList<>();
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                pairs.addAll(Collections.nCopies(table[i][j], new LevelPair(i + 1, j + 1)));
            }
        }
        return pairs;
    }

    /** √((Σ p·d² − (Σ p·d)²)/n), d the derivative of κ by each proportion. */
    private static double deltaError(int[][] table, Weighting weighting) {
        int size = table.length;
        double n = pairs(table).size();
        double[][] share = new double[size][size];
        for (int i = 0; i < size; i++) for (int j = 0; j < size; j++) share[i][j] = table[i][j] / n;
        double mean = 0;
        double square = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double kept = share[i][j];
                share[i][j] = kept + 1e-6;
                double above = plain(share, weighting);
                share[i][j] = kept - 1e-6;
                double slope = (above - plain(share, weighting)) / 2e-6;
                share[i][j] = kept;
                mean += kept * slope;
                square += kept * slope * slope;
            }
        }
        return Math.sqrt((square - mean * mean) / n);
    }

    private static double plain(double[][] share, Weighting weighting) {
        int size = share.length;
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double weight = weighting == LINEAR
                        ? 1 - Math.abs(i - j) / (size - 1.0)
                        : 1 - Math.pow((i - j) / (size - 1.0), 2);
                observed += weight * share[i][j];
                for (int k = 0; k < size; k++) {
                    for (int l = 0; l < size; l++) expected += weight * share[i][k] * share[l][j];
                }
            }
        }
        return (observed - expected) / (1 - expected);
    }
}
