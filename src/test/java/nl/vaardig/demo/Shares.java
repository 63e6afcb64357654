package nl.vaardig.demo;

/** Divides a whole number over weights without losing or inventing anyone. */
final class Shares {
    private Shares() {
    }

    /** Each part is within one of its exact share, and the parts add up to the whole. */
    static int[] of(int whole, double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        int[] parts = new int[weights.length];
        double cumulative = 0;
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            cumulative += weights[i];
            int until = (int) Math.round(whole * (cumulative / total));
            parts[i] = until - given;
            given = until;
        }
        return parts;
    }

    /** As {@link #of}, but no part is empty while there is enough for all: the largest parts give way. */
    static int[] atLeastOne(int whole, double... weights) {
        int[] parts = of(whole, weights);
        for (int i = 0; i < parts.length && whole >= parts.length; i++) {
            if (parts[i] == 0) {
                parts[largest(parts)]--;
                parts[i]++;
            }
        }
        return parts;
    }

    private static int largest(int[] parts) {
        int largest = 0;
        for (int i = 1; i < parts.length; i++) {
            if (parts[i] > parts[largest]) {
                largest = i;
            }
        }
        return largest;
    }
}
