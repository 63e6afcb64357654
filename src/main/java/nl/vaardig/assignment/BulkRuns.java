package nl.vaardig.assignment;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vaardig.platform.Acting;
import nl.vaardig.platform.CurrentTenant;
import nl.vaardig.platform.CurrentUser;

/**
 * Does the mass acts in the background: at once when one is confirmed, and every minute what a stopped or broken server
 * left behind. The user may leave the page, the server may stop: nothing is lost and nothing is done twice.
 */
@ApplicationScoped
public class BulkRuns {

    private static final Logger LOG = Logger.getLogger(BulkRuns.class.getName());
    private static final int TRIES = 5;
    private static final int FIRST_LOOK_SECONDS = 30;
    private static final int LOOK_SECONDS = 60;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    BulkWork work;

    @Inject
    Acting acting;

    void atStart(@Observes Startup start) {
        executor.scheduleWithFixedDelay(this::resume, FIRST_LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) BulkAssignments.BulkWaits bulk) {
        executor.submit(() -> finish(bulk.bulkId(), bulk.municipalityId()));
    }

    private void resume() {
        CurrentUser root = CurrentUser.application(CurrentTenant.ROOT);
        try {
            List<BulkWork.Unfinished> left = acting.as(root, work::unfinished);
            left.forEach(bulk -> finish(bulk.bulkId(), bulk.municipalityId()));
            acting.as(root, work::forgetOldPreviews);
        } catch (RuntimeException e) {
            // An exception that escapes would end the schedule for good.
            LOG.log(Level.WARNING, "Looking for unfinished mass assignments failed; trying again in a minute", e);
        }
    }

    private void finish(long bulk, long municipality) {
        try {
            acting.as(CurrentUser.application(municipality), () -> chunks(bulk));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Mass assignment " + bulk + " stopped; it goes on within a minute", e);
        }
    }

    private void chunks(long bulk) {
        int failures = 0;
        for (boolean more = true; more; ) {
            try {
                more = work.next(bulk);
                failures = 0;
            } catch (PersistenceException e) {
                // Somebody gave one of these people the path at this moment: the next try finds that and says so.
                if (++failures == TRIES) throw e;
            }
        }
    }
}
