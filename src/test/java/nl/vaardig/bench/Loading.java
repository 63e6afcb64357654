package nl.vaardig.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** When a starting server began to load: its health says so as soon as the application answers. */
final class Loading {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String address;
    private long since;

    Loading(String address) {
        this.address = address;
    }

    void look() {
        if (since != 0) return;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            if (HTTP.send(request, BodyHandlers.ofString()).body().contains("\"loading\"")) since = System.nanoTime();
        } catch (IOException notYet) {
            // It does not answer before the application is there.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From the first sign of loading, or from the given moment when it was over before anyone looked. */
    double seconds(long otherwise) {
        return (System.nanoTime() - (since == 0 ? otherwise : since)) / 1e9;
    }

    /** Lines of all CSV files without their heads. */
    static long rows(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .mapToLong(Loading::lines)
                    .sum();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
