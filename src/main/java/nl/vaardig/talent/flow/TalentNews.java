package nl.vaardig.talent.flow;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.vaardig.privacy.smallgroup.Share;

/**
 * The news in a row of periods: how many left in the last one, and whether that is the highest or the lowest of all. A
 * part of a year can be the highest already, as more may follow; it is never called the lowest.
 *
 * @param last    the last period, whole or in part
 * @param share   leavers of it / average headcount
 * @param before  the period before it
 * @param earlier leavers of that one / average headcount
 * @param periods compared, the last one among them
 */
public record TalentNews(FlowTable.Row last, Share share, FlowTable.Row before, Share earlier, Kind kind, int periods) {

    /** Of two periods none is called the highest: that the later one is higher can be seen. */
    private static final int FEWEST_COMPARED = 3;

    public enum Kind {
        HIGHEST,
        HIGHEST_ALREADY,
        LOWEST,
        PLAIN
    }

    /** A period with what left in it. */
    private record Told(FlowTable.Row row, Share share) {

        double value() {
            return share.value().orElseThrow();
        }
    }

    /** Empty where the turnover of the last period or of the one before may not be told, or is of nobody. */
    static Optional<TalentNews> of(FlowTable table) {
        List<Told> told =
                table.rows().stream().flatMap(row -> told(row).stream()).toList();
        List<FlowTable.Row> rows = table.rows();
        if (told.size() < 2 || !told.get(told.size() - 1).row().equals(rows.get(rows.size() - 1)))
            return Optional.empty();
        Told last = told.get(told.size() - 1);
        List<Told> others = told.subList(0, told.size() - 1).stream()
                .filter(one -> one.row().whole())
                .toList();
        if (others.isEmpty()) return Optional.empty();
        Told before = others.get(others.size() - 1);
        return Optional.of(new TalentNews(
                last.row(), last.share(), before.row(), before.share(), kind(last, others), others.size() + 1));
    }

    private static Optional<Told> told(FlowTable.Row row) {
        return row.figure()
                .value()
                .flatMap(shown -> shown.turnover().value())
                .filter(share -> share.value().isPresent())
                .map(share -> new Told(row, share));
    }

    private static Kind kind(Told last, List<Told> others) {
        if (others.size() + 1 < FEWEST_COMPARED) return Kind.PLAIN;
        OptionalDouble highest = others.stream().mapToDouble(Told::value).max();
        OptionalDouble lowest = others.stream().mapToDouble(Told::value).min();
        if (last.value() > highest.orElseThrow()) return last.row().whole() ? Kind.HIGHEST : Kind.HIGHEST_ALREADY;
        return last.row().whole() && last.value() < lowest.orElseThrow() ? Kind.LOWEST : Kind.PLAIN;
    }
}
