package nl.vaardig.exchange.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.vaardig.exchange.file.Row;

/** From which day until which something is asked, each by its first day; two of them never share a day. */
public final class Periods {

    private final Map<String, Map<LocalDate, LocalDate>> all = new HashMap<>();
    private final String first;
    private final String last;
    private final String fault;

    public Periods() {
        this("valid_from", "valid_until", "import.requirement.overlaps");
    }

    /** @param first, last the columns with the days @param fault the key of what is wrong when two overlap */
    public Periods(String first, String last, String fault) {
        this.first = first;
        this.last = last;
        this.fault = fault;
    }

    /** One that begins on the same day is replaced. @param until the last day, or null */
    public void add(String asked, LocalDate from, LocalDate until) {
        all.computeIfAbsent(asked, key -> new TreeMap<>()).put(from, last(until));
    }

    /** Notes a fault at the day that comes too early or too late. */
    public void check(Row row, String asked, LocalDate from, LocalDate until) {
        all.getOrDefault(asked, Map.of()).forEach((otherFrom, otherUntil) -> {
            boolean overlaps = !otherFrom.equals(from) && !otherFrom.isAfter(last(until)) && !otherUntil.isBefore(from);
            if (overlaps && row.isSound())
                row.fault(
                        otherFrom.isBefore(from) ? first : last,
                        fault,
                        otherFrom,
                        otherUntil.equals(LocalDate.MAX) ? "…" : otherUntil);
        });
    }

    private static LocalDate last(LocalDate until) {
        return until == null ? LocalDate.MAX : until;
    }
}
