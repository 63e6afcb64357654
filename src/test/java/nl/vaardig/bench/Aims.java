package nl.vaardig.bench;

import java.util.Locale;
import java.util.Map;

/** What a row is meant to cost at 5,000 people: a tenth of what Moodle 4.5 takes for the like of it on the same machine. */
final class Aims {

    /** Processor time of server and database together for one request, in milliseconds. */
    private static final Map<String, Double> CPU = Map.of(
            Pages.OWN_SKILLS, 5.0,
            Pages.OWN_PATH, 3.0,
            Pages.OWN_PATHS, 3.0,
            Pages.INVENTORY, 25.0,
            Pages.ASSIGNMENTS, 5.0,
            Pages.REST_ASSIGNMENTS, 1.5,
            Pages.REST_GAPS, 2.0,
            Bulk.GIVE, 500.0);

    /** Wall time in milliseconds: what nobody should wait for longer. */
    private static final Map<String, Double> WALL =
            Map.of(Pages.ALERTS, 1000.0, Pages.PAST_DAY, 1000.0, Taking.TAKE, 10_000.0, Campaign.CLOSE, 10_000.0);

    private Aims() {}

    /** Whether its processor time is held to an aim. */
    static boolean has(String what) {
        return CPU.containsKey(what);
    }

    /** The aim with whether it is reached; empty for a row without one. */
    static String of(String what, Timings http) {
        if (CPU.containsKey(what)) return mark(CPU.get(what), http.cpu().both(), "CPU");
        if (WALL.containsKey(what)) return mark(WALL.get(what), http.median(), "wall");
        return "";
    }

    private static String mark(double most, double found, String kind) {
        String reached = Double.isNaN(found) ? "?" : found <= most ? "✓" : "✗";
        return String.format(Locale.ROOT, "%.4g %s %s", most, kind, reached);
    }
}
