package nl.vaardig.steering.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.overview.group.GapAsk;
import nl.vaardig.steering.overview.group.GapCatalogue;
import nl.vaardig.steering.overview.group.GroupedBy;
import nl.vaardig.steering.overview.line.GapLines;

/**
 * What held on a day, twice: as far as known on another day, and as far as known now. The difference is what was entered
 * late, or set aside since.
 *
 * @param on    the day that levels and requirements held
 * @param known the day until whose end something was known
 */
public record PastTable(LocalDate on, LocalDate known, List<Row> rows, GapSum then, GapSum now) {

    public record Row(Track track, GapSum then, GapSum now) {}

    static PastTable of(
            LocalDate on, LocalDate known, GapLines then, GapLines now, Set<Long> departments, GapCatalogue all) {
        Map<Track, GapSum> before = byTrack(then.in(departments), all);
        Map<Track, GapSum> after = byTrack(now.in(departments), all);
        List<Row> rows = new ArrayList<>();
        for (Track track : Track.values()) {
            GapSum one = before.getOrDefault(track, GapSum.NONE);
            GapSum other = after.getOrDefault(track, GapSum.NONE);
            if (one.requirements() + other.requirements() > 0) rows.add(new Row(track, one, other));
        }
        return new PastTable(on, known, rows, total(before), total(after));
    }

    private static Map<Track, GapSum> byTrack(GapLines lines, GapCatalogue all) {
        Map<Track, GapSum> sums = new EnumMap<>(Track.class);
        GroupedBy.TRACK
                .table(lines, GapAsk.NONE, all)
                .rows()
                .forEach((track, row) -> sums.put((Track) track, pairs(row.all().sum())));
        return sums;
    }

    /** Of pairs of person and skill: somebody short in two skills counts twice, so that tracks add up. */
    private static GapSum pairs(GapSum sum) {
        return GapSum.ofSums(
                sum.requirements(),
                sum.met(),
                sum.notAssessed(),
                sum.open(),
                sum.weightedGap(),
                sum.weightedNeedKnown(),
                sum.weightedNeedAll());
    }

    private static GapSum total(Map<Track, GapSum> sums) {
        return sums.values().stream().reduce(GapSum.NONE, GapSum::plus);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean differs() {
        return !then.equals(now);
    }
}
