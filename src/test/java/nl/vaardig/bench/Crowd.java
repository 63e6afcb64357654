package nl.vaardig.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Requests a second when so many ask at once, each with a session of its own and one request after the other. */
final class Crowd {

    static final String HEAD =
            """

            | What | Clients | Requests a second | Aim |
            |---|--:|--:|--:|
            """;

    private static final long WARM_UP = 3_000_000_000L;
    private static final long MEASURED = 8_000_000_000L;

    private final String address;
    private final int clients;

    Crowd(String address, int clients) {
        this.address = address;
        this.clients = clients;
    }

    /** @param aim requests a second that are meant when {@code aimed} clients ask */
    String row(String what, String user, String path, int aim, int aimed) throws Exception {
        List<Client> signedIn = new ArrayList<>();
        for (int i = 0; i < clients; i++) signedIn.add(Client.signedIn(address, user));
        ask(signedIn, path, WARM_UP);
        long begun = System.nanoTime();
        // The last ones end after the time is over: it is their time too.
        double each = ask(signedIn, path, MEASURED) * 1e9 / (System.nanoTime() - begun);
        String told = clients == aimed ? "≥ " + aim + (each >= aim ? " ✓" : " ✗") : "";
        return String.format(Locale.ROOT, "| %s | %d | %.0f | %s |%n", what, clients, each, told);
    }

    private static long ask(List<Client> clients, String path, long nanos) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(clients.size());
        try {
            List<Callable<Long>> all = new ArrayList<>();
            long until = System.nanoTime() + nanos;
            for (Client client : clients) all.add(() -> ask(client, path, until));
            long sum = 0;
            for (Future<Long> one : crowd.invokeAll(all)) sum += one.get();
            return sum;
        } finally {
            crowd.shutdown();
        }
    }

    private static long ask(Client client, String path, long until) throws Exception {
        long done = 0;
        while (System.nanoTime() < until) {
            client.get(path);
            done++;
        }
        return done;
    }
}
