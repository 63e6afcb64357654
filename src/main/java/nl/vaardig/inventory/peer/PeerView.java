package nl.vaardig.inventory.peer;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * How colleagues see one skill, of one request that is over. Only {@link PeerViews} makes them, from five answers up.
 * How often each level was chosen is never told: counts that stand there, or fail to, would say when all chose the same.
 *
 * @param on      the last day of the request
 * @param answers how many
 * @param middle  the level in the middle; of an even number the lower of the two, so that it is a level somebody chose
 */
public record PeerView(long skillId, LocalDate on, long answers, int middle) {

    /** @param counts answers by level */
    static PeerView of(long skillId, LocalDate on, Map<Integer, Long> counts) {
        long answers = counts.values().stream().mapToLong(Long::longValue).sum();
        long place = (answers + 1) / 2;
        for (Map.Entry<Integer, Long> level : new TreeMap<>(counts).entrySet()) {
            place -= level.getValue();
            if (place <= 0) return new PeerView(skillId, on, answers, level.getKey());
        }
        throw new IllegalStateException("no answers");
    }
}
