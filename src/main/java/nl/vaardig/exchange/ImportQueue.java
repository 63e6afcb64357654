package nl.vaardig.exchange;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vaardig.platform.Acting;
import nl.vaardig.platform.CurrentTenant;
import nl.vaardig.platform.CurrentUser;
import nl.vaardig.platform.FewAtOnce;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Does what waits in the table of runs, one at a time for each municipality. The table is the queue: whatever a stopped
 * server left is taken up by the next one that looks, and the lock keeps two from doing the same. A server does a few
 * municipalities at once; the others wait in the table.
 */
@ApplicationScoped
public class ImportQueue {

    private static final Logger LOG = Logger.getLogger(ImportQueue.class.getName());
    private static final int SECONDS_BETWEEN = 20;

    @Resource
    ManagedScheduledExecutorService background;

    @Inject
    Acting acting;

    @Inject
    Alone alone;

    @Inject
    ImportWork work;

    @Inject
    Waiting waiting;

    /** Each import takes two connections of the pool, one for its lock: far fewer than there are, for those who look at pages. */
    @Inject
    @ConfigProperty(name = "vaardig.imports.at-once")
    int atOnce;

    private FewAtOnce few;

    /** A run that waits for its turn. */
    record Turn(long runId, long municipality) {}

    /** The question what waits: a bean of its own, because it needs a transaction. */
    @ApplicationScoped
    @Transactional
    static class Waiting {

        @PersistenceContext
        EntityManager db;

        List<Turn> all() {
            return db.createQuery(
                            """
                            select r.id, r.municipalityId from ImportRun r
                            where r.state in :atWork and r.serverFile is null order by r.id
                            """,
                            Turn.class)
                    .setParameter("atWork", List.of(ImportState.CHECKING, ImportState.RUNNING))
                    .getResultList();
        }
    }

    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION) Startup start) {
        few = new FewAtOnce(atOnce, background);
        background.scheduleWithFixedDelay(this::look, 1, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    /** There may be something to do. Returns at once. */
    public void wake() {
        background.execute(this::look);
    }

    private void look() {
        try {
            few.doAll(turns().stream().map(Turn::municipality).distinct().toList(), this::doAllOf);
        } catch (RuntimeException e) {
            // The next look may go better; without this there would be none.
            LOG.log(Level.WARNING, "Looking for imports failed", e);
        }
    }

    private List<Turn> turns() {
        return acting.as(CurrentUser.application(CurrentTenant.ROOT), waiting::all);
    }

    private void doAllOf(long municipality) {
        try {
            alone.tryToRun("import-" + municipality, Duration.ZERO, () -> {
                boolean goesWell = true;
                // What stumbled stays the next one, and is tried again when somebody looks the next time.
                for (Turn turn = next(municipality); turn != null && goesWell; turn = next(municipality))
                    goesWell = doOne(turn);
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Imports of municipality " + municipality + " wait for another look", e);
        }
    }

    private Turn next(long municipality) {
        return turns().stream()
                .filter(turn -> turn.municipality() == municipality)
                .findFirst()
                .orElse(null);
    }

    private boolean doOne(Turn turn) {
        return acting.as(CurrentUser.application(turn.municipality()), () -> work.read(turn.runId(), rows -> {}));
    }
}
