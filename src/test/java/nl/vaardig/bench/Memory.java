package nl.vaardig.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory of a process: its own pages and its share of those it has with others (PSS), as Linux counts it. */
final class Memory {

    private Memory() {}

    /** In megabytes, such as {@code 512 MB}; a dash where the machine doesn't tell. */
    static String of(Process process) {
        Path told = Path.of("/proc/" + process.pid() + "/smaps_rollup");
        try {
            return Files.readAllLines(told).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .findFirst()
                    .orElse("–");
        } catch (IOException e) {
            return "–";
        }
    }
}
