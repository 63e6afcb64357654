package nl.vaardig.steering.trend;

import java.util.HashMap;
import java.util.Map;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.steering.overview.group.GapCatalogue;
import nl.vaardig.steering.overview.line.GapLine;
import nl.vaardig.steering.overview.line.GapLines;

/** What a line of a snapshot is about. Everyone is in one line for each skill asked, so lines may be added up. */
public record SnapshotKey(long departmentId, Population population, long skillId) {

    /** The same of another department. */
    SnapshotKey at(long department) {
        return new SnapshotKey(department, population, skillId);
    }

    static SnapshotKey of(GapLine line, GapCatalogue catalogue) {
        return new SnapshotKey(line.departmentId(), catalogue.population(line), line.skillId());
    }

    /** All people and skills of a day, added up by key. */
    static Map<SnapshotKey, GapSum> sums(GapLines lines, GapCatalogue catalogue) {
        Map<SnapshotKey, GapSum> sums = new HashMap<>();
        lines.forEach(line -> {
            GapSum one = GapSum.of(line.gap(catalogue.criticality(line)));
            sums.merge(of(line, catalogue), one, GapSum::plus);
        });
        return sums;
    }
}
