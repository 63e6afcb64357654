package nl.vaardig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.vaardig.harness.StatementsTold;
import nl.vaardig.harness.TestServer;

/**
 * A page, and whatever else is read, takes at most eight statements, whoever asks. Exceptions stand in
 * src/test/resources/statements.txt: an endpoint, its number and why. A number there may only become lower: one that is
 * higher than need be is a fault as well.
 */
final class StatementLimits {

    static final int MOST = 8;

    private static final int AGAIN = 4;

    private record Allowed(int most, String why) {}

    private final Map<String, Allowed> exceptions;
    private final Map<String, Integer> found = new TreeMap<>();

    private StatementLimits(Map<String, Allowed> exceptions) {
        this.exceptions = exceptions;
    }

    static StatementLimits read() {
        Map<String, Allowed> exceptions = new HashMap<>();
        try {
            for (String line : Files.readAllLines(TestServer.checkout().resolve("src/test/resources/statements.txt"))) {
                if (line.isBlank() || line.startsWith("#")) continue;
                String[] parts = line.strip().split("\\s+", 4);
                exceptions.put(parts[0] + " " + parts[1], new Allowed(Integer.parseInt(parts[2]), parts[3]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StatementLimits(exceptions);
    }

    /**
     * Asks; again when it took too many, as the first one may have read what is kept in memory, and the second as well
     * where a job of the server wrote something in between.
     */
    HttpResponse<String> of(String endpoint, Supplier<HttpResponse<String>> ask) {
        HttpResponse<String> answer = ask.get();
        int statements = told(answer);
        int most = most(endpoint);
        for (int again = 0; statements > most && again < AGAIN; again++) {
            statements = Math.min(statements, told(ask.get()));
        }
        found.merge(endpoint, statements, Math::max);
        return answer;
    }

    private static int told(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue(StatementsTold.HEADER)
                .map(Integer::valueOf)
                .orElse(0);
    }

    private int most(String endpoint) {
        Allowed exception = exceptions.get(endpoint);
        return exception == null ? MOST : exception.most();
    }

    /** What each endpoint took at most, the longest first. */
    List<String> lines() {
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        found.forEach((endpoint, statements) -> {
            int most = most(endpoint);
            if (statements > most) faults.add(endpoint + " takes " + statements + ", more than " + most);
            if (most > MOST && statements < most)
                faults.add(endpoint + " takes " + statements + ": lower its " + most + " in statements.txt");
        });
        exceptions.keySet().stream()
                .filter(endpoint -> !found.containsKey(endpoint))
                .forEach(endpoint -> faults.add(endpoint + " is not there any more"));
        return faults;
    }
}
