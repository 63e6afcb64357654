package nl.vaardig.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.vaardig.start.Ports;
import nl.vaardig.start.Server;

/**
 * How long a server takes to start, with the application and, beside it, empty with the same features. Each twice: the
 * first start fills Liberty's caches.
 */
final class Starts {

    /** Starts and stops a server; the stop does not count. */
    interface Start {
        double seconds() throws Exception;
    }

    /** How many times as long as an empty server an application may take that was started before. */
    private static final double MOST = 2;

    private final Path checkout = Path.of("").toAbsolutePath();
    private final Path place;
    private final Path empty;

    /** @param place for an empty server */
    Starts(Path place) throws IOException {
        this.place = place;
        this.empty = place.resolve("checkout");
        copyWithoutApplication();
    }

    /** The same configuration without the application, beside the same Liberty. */
    private void copyWithoutApplication() throws IOException {
        Files.createDirectories(empty.resolve("liberty"));
        try (Stream<Path> files = Files.list(checkout.resolve("liberty"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file).replaceAll("(?s)<webApplication.*?</webApplication>", "");
                Files.writeString(empty.resolve("liberty").resolve(file.getFileName()), text);
            }
        }
        Files.createDirectories(empty.resolve("target"));
        Files.createSymbolicLink(empty.resolve("target/liberty"), checkout.resolve("target/liberty"));
    }

    /** @param application starts the application and stops it */
    String told(Map<String, String> settings, Start application) throws Exception {
        double[] nothing = {empty(settings), empty(settings)};
        double[] all = {application.seconds(), application.seconds()};
        double ratio = all[1] / nothing[1];
        return String.format(
                Locale.ROOT,
                """
                - Start, empty server with the same features: %.1f s, again %.1f s
                - Start, with the application, until ready: %.1f s (with the making of the tables), again %.1f s
                - Again beside again: %.1f times, aim at most %.0f %s
                """,
                nothing[0],
                nothing[1],
                all[0],
                all[1],
                ratio,
                MOST,
                ratio <= MOST ? "✓" : "✗");
    }

    private double empty(Map<String, String> settings) throws Exception {
        long begun = System.nanoTime();
        Path nothing = empty.resolve("liberty/server.xml");
        try (Server server = Server.start(empty, nothing, place.resolve("server"), Ports.free(), settings)) {
            server.awaitReady(() -> {});
            return seconds(begun);
        }
    }

    static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
