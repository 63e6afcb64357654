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

    String empty(Map<String, String> settings) throws Exception {
        return "- Start, empty server with the same features: %s%n".formatted(twice(() -> {
            long begun = System.nanoTime();
            Path nothing = empty.resolve("liberty/server.xml");
            try (Server server = Server.start(empty, nothing, place.resolve("server"), Ports.free(), settings)) {
                server.awaitReady(() -> {});
                return seconds(begun);
            }
        }));
    }

    static String application(Start start) throws Exception {
        return "- Start, with the application, until ready: %s (the first one makes the tables)%n"
                .formatted(twice(start));
    }

    private static String twice(Start start) throws Exception {
        double first = start.seconds();
        return String.format(Locale.ROOT, "%.1f s, again %.1f s", first, start.seconds());
    }

    static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
