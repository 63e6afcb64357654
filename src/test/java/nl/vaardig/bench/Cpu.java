package nl.vaardig.bench;

import java.util.concurrent.atomic.AtomicReference;

/**
 * The processor time that server and database used, in milliseconds: what a request costs, whatever else the machine does
 * meanwhile. From the operating system, which counts in steps of 10 ms on Linux; NaN where it doesn't tell.
 */
record Cpu(double server, double database) {

    static final Cpu UNKNOWN = new Cpu(Double.NaN, Double.NaN);

    private static final AtomicReference<Process> SERVER = new AtomicReference<>();
    private static final AtomicReference<Process> DATABASE = new AtomicReference<>();

    /** From here on these are measured. */
    static void of(Process server, Process database) {
        SERVER.set(server);
        DATABASE.set(database);
    }

    static Cpu now() {
        return new Cpu(used(SERVER.get()), used(DATABASE.get()));
    }

    Cpu since(Cpu before) {
        return new Cpu(server - before.server, database - before.database);
    }

    Cpu each(int times) {
        return new Cpu(server / times, database / times);
    }

    double both() {
        return server + database;
    }

    private static double used(Process process) {
        if (process == null) return Double.NaN;
        return process.info()
                .totalCpuDuration()
                .map(used -> used.toNanos() / 1e6)
                .orElse(Double.NaN);
    }
}
