package nl.vaardig.steering.overview.group;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;

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

    /** How lines are grouped and weighed. A line may be in several groups (goals) or in none. */
    public record Rules<K>(
            Function<GapLine, Collection<K>> groups,
            ToIntBiFunction<GapLine, K> criticality,
            Function<GapLine, Boolean> managerial) {}

    /**
     * @param lines      ordered by employee
     * @param ofTheTotal the criticality of a line in the total
     */
    public static <K> GapTable<K> of(Collection<GapLine> lines, Rules<K> rules, Function<GapLine, Integer> ofTheTotal) {
        Map<K, Tallies> rows = new LinkedHashMap<>();
        Tallies total = new Tallies();
        for (GapLine line : lines) {
            boolean manager = rules.managerial().apply(line);
            for (K key : rules.groups().apply(line)) {
                rows.computeIfAbsent(key, fresh -> new Tallies())
                        .add(line, rules.criticality().applyAsInt(line, key), manager);
            }
            total.add(line, ofTheTotal.apply(line), manager);
        }
        return new GapTable<>(finished(rows), total.row());
    }

    private static <K> Map<K, Row> finished(Map<K, Tallies> rows) {
        return rows.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().row(), (one, other) -> one, LinkedHashMap::new));
    }

    public Row row(K key) {
        return rows.getOrDefault(key, Row.NONE);
    }

    public List<K> keys() {
        return List.copyOf(rows.keySet());
    }

    private static final class Tallies {
        private final GapTally all = new GapTally();
        private final GapTally managers = new GapTally();

        void add(GapLine line, int criticality, boolean manager) {
            all.add(line, criticality);
            if (manager) managers.add(line, criticality);
        }

        Row row() {
            return new Row(all.total(), managers.total());
        }
    }
}
