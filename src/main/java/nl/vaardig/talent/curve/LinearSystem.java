package nl.vaardig.talent.curve;

import java.util.Arrays;
import java.util.Optional;

/** A x = b by Gaussian elimination with partial pivoting; for the handful of groups of a log-rank test. */
final class LinearSystem {

    /** A pivot this small against the largest element is rounding, not information. */
    private static final double SINGULAR = 1e-10;

    private LinearSystem() {}

    /** Uses the leading b.length rows and columns of A and changes neither; empty when they are singular. */
    static Optional<double[]> solve(double[][] a, double[] b) {
        int size = b.length;
        double[][] rows = new double[size][];
        double largest = 0;
        for (int i = 0; i < size; i++) {
            rows[i] = Arrays.copyOf(a[i], size + 1);
            rows[i][size] = b[i];
            largest = Arrays.stream(a[i], 0, size).map(Math::abs).reduce(largest, Math::max);
        }
        for (int column = 0; column < size; column++) {
            pivot(rows, column);
            if (Math.abs(rows[column][column]) <= SINGULAR * largest) {
                return Optional.empty();
            }
            eliminateBelow(rows, column);
        }
        return Optional.of(substituteBack(rows));
    }

    private static void pivot(double[][] rows, int column) {
        int best = column;
        for (int row = column + 1; row < rows.length; row++) {
            best = Math.abs(rows[row][column]) > Math.abs(rows[best][column]) ? row : best;
        }
        double[] swapped = rows[column];
        rows[column] = rows[best];
        rows[best] = swapped;
    }

    private static void eliminateBelow(double[][] rows, int column) {
        for (int row = column + 1; row < rows.length; row++) {
            double factor = rows[row][column] / rows[column][column];
            for (int k = column; k <= rows.length; k++) {
                rows[row][k] -= factor * rows[column][k];
            }
        }
    }

    private static double[] substituteBack(double[][] rows) {
        int size = rows.length;
        double[] x = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = rows[row][size];
            for (int k = row + 1; k < size; k++) {
                sum -= rows[row][k] * x[k];
            }
            x[row] = sum / rows[row][row];
        }
        return x;
    }
}
