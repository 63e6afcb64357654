package nl.vaardig.steering.overview.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.steering.overview.line.Asked;
import nl.vaardig.steering.overview.line.GapLines;
import nl.vaardig.steering.overview.line.Person;
import nl.vaardig.steering.overview.line.Work;

/**
 * Lines of people and skills added up by group, each with its managers apart, so that a large group never hides them.
 *
 * @param rows  by key, in the order in which groups were met
 * @param total over all lines, each counted once, whatever number of groups it is in
 */
public record GapTable<K>(Map<K, Row> rows, Row total) {

    /** A group and the people in it with a managerial job role. */
    public record Row(GroupGap all, GroupGap managers) {

        public static final Row NONE = new Row(GroupGap.NONE, GroupGap.NONE);
    }

    static GapTable<Object> of(GapLines lines, GroupedBy by, GapAsk filter, GapCatalogue catalogue) {
        Rows rows = by.rows(lines, filter, catalogue);
        Weights weights = new Weights(lines, rows, by == GroupedBy.GOAL, filter, catalogue);
        return new Adding(rows, weights).of(lines, new LetThrough(lines, filter, catalogue), catalogue);
    }

    public Row row(K key) {
        return rows.getOrDefault(key, Row.NONE);
    }

    public List<K> keys() {
        return List.copyOf(rows.keySet());
    }

    private static final class Adding {
        private final Rows rows;
        private final Weights weights;
        private final Tallies[] tallies;
        private final Map<Object, Tallies> met = new LinkedHashMap<>();
        private final Tallies total = new Tallies();

        Adding(Rows rows, Weights weights) {
            this.rows = rows;
            this.weights = weights;
            tallies = new Tallies[rows.size()];
        }

        GapTable<Object> of(GapLines lines, LetThrough kept, GapCatalogue catalogue) {
            boolean[] managers = catalogue.managerial(lines.jobRoles());
            for (Person person : lines.people())
                for (Work work : person.work()) if (kept.has(work)) add(person, work, kept, managers[work.jobRole()]);
            Map<Object, Row> finished = new LinkedHashMap<>();
            met.forEach((key, tally) -> finished.put(key, tally.row()));
            return new GapTable<>(finished, total.row());
        }

        private void add(Person person, Work work, LetThrough kept, boolean manager) {
            for (Asked asked : work.asked()) {
                if (!kept.has(asked)) continue;
                int level = person.level(asked);
                for (int row : rows.of(work, asked))
                    tally(row).add(person.id(), asked, level, weights.in(row, asked), manager);
                total.add(person.id(), asked, level, weights.of(asked), manager);
            }
        }

        private Tallies tally(int row) {
            if (tallies[row] == null) {
                tallies[row] = new Tallies();
                met.put(rows.key(row), tallies[row]);
            }
            return tallies[row];
        }
    }

    private static final class Tallies {
        private final GapTally all = new GapTally();
        private final GapTally managers = new GapTally();

        void add(long person, Asked asked, int level, int criticality, boolean manager) {
            all.add(person, asked, level, criticality);
            if (manager) managers.add(person, asked, level, criticality);
        }

        Row row() {
            return new Row(all.total(), managers.total());
        }
    }
}
