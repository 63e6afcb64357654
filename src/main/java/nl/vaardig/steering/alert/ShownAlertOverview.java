package nl.vaardig.steering.alert;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.platform.page.Address;

/**
 * All kinds of alerts, grouped: what waits for an act of the reader, and what stands until learning ends it.
 *
 * @param counts of each kind
 * @param news   of the kinds that can be news: how many came since the reader last looked
 * @param seen   when that was; a kind that was never opened is left out
 */
public record ShownAlertOverview(
        Whose whose,
        List<Whose> choices,
        Map<AlertKind, Long> counts,
        Map<AlertKind, Long> news,
        Map<AlertKind, Instant> seen) {

    /** About the reader as a person, and so shown to whoever looks at others only when there are some. */
    private static final Set<AlertKind> RARE = EnumSet.of(AlertKind.AGREEMENT, AlertKind.REFUSAL);

    static String address(Whose whose) {
        return new Address(ShownAlerts.PATH).with("whose", whose).toString();
    }

    public String of(Whose other) {
        return address(other);
    }

    public String of(AlertKind kind) {
        return new Address(ShownAlerts.PATH)
                .with("whose", whose)
                .with("kind", kind)
                .toString();
    }

    /** The number beside the bell. */
    public long fresh() {
        return news.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Kinds that wait for the reader: with something new first. */
    public List<AlertKind> waiting() {
        return AlertKind.newsTo(whose).stream()
                .filter(kind -> counts.get(kind) > 0 || !RARE.contains(kind) || whose == Whose.ME)
                .sorted((one, other) -> Boolean.compare(news.get(other) > 0, news.get(one) > 0))
                .toList();
    }

    public List<AlertKind> standing() {
        return counts.keySet().stream()
                .filter(kind -> !AlertKind.newsTo(whose).contains(kind))
                .toList();
    }
}
