package nl.vaardig.inventory.peer;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * How colleagues see one skill, of one request that is over, or of what was imported. Only {@link PeerViews} makes them,
 * from five answers up.
 *
 * @param on     the last day of the request; null for what was imported
 * @param counts answers by level, from the lowest up
 */
public record PeerView(long skillId, LocalDate on, Map<Integer, Long> counts) {

    public PeerView {
        counts = new TreeMap<>(counts);
    }

    public long answers() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The level in the middle; of an even number the lower of the two, so that it is a level somebody chose. */
    public int middle() {
        long place = (answers() + 1) / 2;
        for (Map.Entry<Integer, Long> level : counts.entrySet()) {
            place -= level.getValue();
            if (place <= 0) return level.getKey();
        }
        throw new IllegalStateException("no answers");
    }

    /** Where all said the same, the counts would tell what each one said: then only the middle is told. */
    public boolean tellsCounts() {
        return counts.size() > 1;
    }
}
