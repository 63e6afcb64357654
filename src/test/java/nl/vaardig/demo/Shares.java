package nl.vaardig.demo;

import java.util.Arrays;

/** Divides a whole number over weights without losing or inventing anyone. */
final class Shares {
    private Shares() {}

    /** Each part is within one of its exact share, and the parts add up to the whole. */
    static int[] of(int whole, double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        int[] parts = new int[weights.length];
        double[] remainders = new double[weights.length];
        int left = whole;
        for (int i = 0; i < weights.length; i++) {
            double exact = whole * weights[i] / total;
            parts[i] = (int) exact;
            remainders[i] = exact - parts[i];
            left -= parts[i];
        }
        while (left-- > 0) {
            int next = largest(remainders);
            parts[next]++;
            remainders[next] = -1;
        }
        return parts;
    }

    /** As {@link #of}, but no part is empty while there is enough for all: the largest parts give way. */
    static int[] atLeastOne(int whole, double... weights) {
        int[] parts = of(whole, weights);
        for (int i = 0; i < parts.length && whole >= parts.length; i++) {
            if (parts[i] == 0) {
                parts[largest(Arrays.stream(parts).asDoubleStream().toArray())]--;
                parts[i]++;
            }
        }
        return parts;
    }

    private static int largest(double[] values) {
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[largest]) {
                largest = i;
            }
        }
        return largest;
    }
}
