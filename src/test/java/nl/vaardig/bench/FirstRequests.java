package nl.vaardig.bench;

import java.util.Arrays;
import java.util.Locale;

/** What a page takes from a server that has only just started: a small municipality's server hardly ever sees more. */
final class FirstRequests {

    private static final int TOGETHER = 100;

    private FirstRequests() {}

    static String told(String address) throws Exception {
        return "- Right after a start: "
                + told("own skills", Client.signedIn(address, "medewerker@gm0001.example"), "/my/skills") + "; "
                + told("inventory", Client.signedIn(address, "hr@gm0001.example"), "/inventory") + "\n";
    }

    private static String told(String what, Client client, String path) throws Exception {
        double first = Timings.once(() -> client.get(path));
        Timings next = Timings.of(TOGETHER, () -> client.get(path));
        double mean = Arrays.stream(next.sorted()).average().orElseThrow();
        return String.format(
                Locale.ROOT,
                "%s the first %.0f ms, the next %d %.1f ms each (CPU %.1f)",
                what,
                first,
                TOGETHER,
                mean,
                next.cpu().both());
    }
}
