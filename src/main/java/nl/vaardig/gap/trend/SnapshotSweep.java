package nl.vaardig.gap.trend;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import nl.vaardig.organisation.EachMunicipality;

/**
 * Takes the snapshot of each month that is over. Every server looks; {@link Snapshots#take} locks, so that one of them
 * does it. It waits as long as an import brings ratings of the past in: a month is taken once and stays. The small counts
 * of {@link OldSnapshots old ones} go.
 */
@ApplicationScoped
public class SnapshotSweep {

    private static final Logger LOG = Logger.getLogger(SnapshotSweep.class.getName());
    private static final long AFTER_START = 45;
    private static final long EVERY = 600;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    EachMunicipality municipalities;

    @Inject
    Snapshots snapshots;

    @Inject
    OldSnapshots old;

    /** Ratings of the months that are over, by municipality, at the look before. */
    private final Map<Long, Long> knownBefore = new ConcurrentHashMap<>();

    private ScheduledFuture<?> regular;

    void atStart(@Observes Startup start) {
        executor.schedule(this::sweep, AFTER_START, TimeUnit.SECONDS);
        regular = executor.scheduleAtFixedRate(this::sweep, AFTER_START * 2, EVERY, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (regular != null) regular.cancel(false);
    }

    void sweep() {
        municipalities.run("Taking snapshots", this::keepUp);
    }

    private void keepUp(long municipality) {
        int folded = old.fold();
        if (folded > 0) LOG.info(() -> folded + " old snapshots folded at municipality " + municipality);
        List<LocalDate> missing = snapshots.missing();
        if (missing.isEmpty() || !isComplete(municipality)) return;
        missing.forEach(snapshots::take);
        LOG.info(() -> missing.size() + " months taken at municipality " + municipality);
    }

    private boolean isComplete(long municipality) {
        long known = snapshots.known();
        Long before = knownBefore.put(municipality, known);
        return before != null && before == known;
    }
}
