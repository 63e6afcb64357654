package nl.vaardig.bench;

import java.util.Arrays;

/** Durations of the same work, in milliseconds. @param cpu what one of them used */
record Timings(double[] sorted, Cpu cpu) {

    /** One piece of work. */
    interface Work {
        void run() throws Exception;
    }

    Timings {
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    static Timings of(double once) {
        return new Timings(new double[] {once}, Cpu.UNKNOWN);
    }

    static Timings of(int times, Work work) throws Exception {
        Cpu before = Cpu.now();
        double[] taken = new double[times];
        for (int i = 0; i < times; i++) taken[i] = once(work);
        return new Timings(taken, Cpu.now().since(before).each(times));
    }

    static double once(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The nearest rank: of fewer than twenty it is the slowest. */
    double p95() {
        return sorted[(int) Math.ceil(sorted.length * .95) - 1];
    }
}
