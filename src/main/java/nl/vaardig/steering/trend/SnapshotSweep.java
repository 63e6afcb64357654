package nl.vaardig.steering.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import nl.vaardig.platform.job.Job;
import nl.vaardig.platform.job.Rhythm;
import nl.vaardig.platform.job.Turn;

/**
 * Takes the snapshot of each month that is over. It waits as long as an import brings ratings of the past in: a month is
 * taken once and stays. The small counts of {@link OldSnapshots old ones} go.
 */
@ApplicationScoped
public class SnapshotSweep implements Job {

    private static final Logger LOG = Logger.getLogger(SnapshotSweep.class.getName());
    private static final Duration SOON = Duration.ofSeconds(45);

    @Inject
    Snapshots snapshots;

    @Inject
    OldSnapshots old;

    /** Ratings of the months that are over, by municipality, at the look before. */
    private final Map<Long, Long> knownBefore = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "snapshots";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(10));
    }

    @Override
    public void run(Turn turn) {
        int folded = old.fold();
        if (folded > 0) LOG.info(() -> folded + " old snapshots folded: " + turn);
        List<LocalDate> missing = snapshots.missing();
        if (missing.isEmpty()) return;
        if (!isComplete(turn.municipality())) {
            turn.again(SOON);
            return;
        }
        missing.forEach(snapshots::take);
        LOG.info(() -> missing.size() + " months taken: " + turn);
    }

    private boolean isComplete(long municipality) {
        long known = snapshots.known();
        Long before = knownBefore.put(municipality, known);
        return before != null && before == known;
    }
}
