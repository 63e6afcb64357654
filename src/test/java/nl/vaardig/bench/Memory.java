package nl.vaardig.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The memory of a process: its own pages and its share of those it has with others (PSS), as Linux counts it. */
final class Memory {

    /** Megabytes that server and database may take together. */
    private static final long MOST = 700;

    private Memory() {}

    /** Such as {@code server 512 MB, database 150 MB, together 662 MB, aim at most 700 ✓}. */
    static String of(Process server, Process database) {
        OptionalLong one = megabytes(server);
        OptionalLong other = megabytes(database);
        if (one.isEmpty() || other.isEmpty()) return "not told by this machine";
        long both = one.getAsLong() + other.getAsLong();
        return "server %d MB, database %d MB, together %d MB, aim at most %d %s"
                .formatted(one.getAsLong(), other.getAsLong(), both, MOST, both <= MOST ? "✓" : "✗");
    }

    private static OptionalLong megabytes(Process process) {
        Path told = Path.of("/proc/" + process.pid() + "/smaps_rollup");
        try {
            return Files.readAllLines(told).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
