package nl.vaardig.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.vaardig.platform.job.Job;
import nl.vaardig.platform.job.Turn;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Does what waits in the table of runs, one at a time for each municipality. The table is the queue: whatever a stopped
 * server left is taken up by the next one. A server does a few municipalities at once; the others wait in the table.
 */
@ApplicationScoped
public class ImportQueue implements Job {

    static final String NAME = "imports";

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(20);

    @Inject
    ImportWork work;

    @Inject
    Waiting waiting;

    /** Far fewer than there are connections, for those who look at pages. */
    @Inject
    @ConfigProperty(name = "vaardig.imports.at-once")
    int atOnce;

    /** The question what waits: a bean of its own, because it needs a transaction. */
    @ApplicationScoped
    @Transactional
    static class Waiting {

        @PersistenceContext
        EntityManager db;

        Optional<Long> next() {
            return db.createQuery(
                            """
                            select r.id from ImportRun r
                            where r.state in :atWork and r.serverFile is null order by r.createdAt, r.id
                            """,
                            Long.class)
                    .setParameter("atWork", List.of(ImportState.CHECKING, ImportState.RUNNING))
                    .setMaxResults(1)
                    .getResultStream()
                    .findFirst();
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int atOnce() {
        return atOnce;
    }

    @Override
    public void run(Turn turn) {
        for (Optional<Long> next = waiting.next(); next.isPresent(); next = waiting.next()) {
            // What stumbled stays the next one, and is tried again after a while.
            if (!work.read(next.get(), rows -> {})) {
                turn.again(BETWEEN_TRIES);
                return;
            }
        }
    }
}
