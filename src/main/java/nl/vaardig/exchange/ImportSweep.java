package nl.vaardig.exchange;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vaardig.organisation.Municipalities;
import nl.vaardig.platform.Acting;
import nl.vaardig.platform.CurrentTenant;
import nl.vaardig.platform.CurrentUser;

/**
 * Sees to it that what an import said of people is not kept for ever. Soon after the start and every day; a second
 * server that does the same finds nothing left.
 */
@ApplicationScoped
public class ImportSweep {

    private static final Logger LOG = Logger.getLogger(ImportSweep.class.getName());
    private static final Duration AFTER_START = Duration.ofMinutes(2);
    private static final Duration DAY = Duration.ofDays(1);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Acting acting;

    @Inject
    Municipalities municipalities;

    @Inject
    Imports imports;

    private ScheduledFuture<?> daily;

    void atStart(@Observes Startup start) {
        daily = executor.scheduleAtFixedRate(this::sweep, AFTER_START.toSeconds(), DAY.toSeconds(), TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (daily != null) daily.cancel(false);
    }

    /** Every municipality by itself. Never throws, or there is no next day. */
    void sweep() {
        try {
            acting.as(CurrentUser.application(CurrentTenant.ROOT), municipalities::ids)
                    .forEach(this::sweepOne);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Old imports were not cleared away", e);
        }
    }

    private void sweepOne(long municipality) {
        try {
            acting.as(CurrentUser.application(municipality), imports::forgetOld);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Old imports were not cleared away at municipality " + municipality, e);
        }
    }
}
