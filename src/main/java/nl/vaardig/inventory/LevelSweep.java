package nl.vaardig.inventory;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vaardig.organisation.Municipalities;
import nl.vaardig.platform.Acting;
import nl.vaardig.platform.CurrentTenant;
import nl.vaardig.platform.CurrentUser;

/**
 * Sees to it that a certificate stops counting after its last day. Runs soon after the start and at the beginning of
 * every hour; {@link CurrentLevels#sweep} does a day's work once, the other hours only notice that it is done.
 */
@ApplicationScoped
public class LevelSweep {

    private static final Logger LOG = Logger.getLogger(LevelSweep.class.getName());
    private static final Duration AFTER_START = Duration.ofSeconds(20);
    private static final Duration HOUR = Duration.ofHours(1);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Acting acting;

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentLevels levels;

    @Inject
    Clock clock;

    private ScheduledFuture<?> hourly;

    void atStart(@Observes Startup start) {
        executor.schedule(this::sweep, AFTER_START.toSeconds(), TimeUnit.SECONDS);
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime nextHour = now.truncatedTo(ChronoUnit.HOURS).plusHours(1).plusSeconds(5);
        long wait = Duration.between(now, nextHour).toSeconds();
        hourly = executor.scheduleAtFixedRate(this::sweep, wait, HOUR.toSeconds(), TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (hourly != null) hourly.cancel(false);
    }

    /** Every municipality by itself: a fault at one leaves the others right. Never throws, or there is no next hour. */
    void sweep() {
        try {
            acting.as(CurrentUser.application(CurrentTenant.ROOT), municipalities::ids)
                    .forEach(this::sweepOne);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Levels were not brought up to date", e);
        }
    }

    private void sweepOne(long municipality) {
        try {
            int people = acting.as(CurrentUser.application(municipality), levels::sweep);
            if (people > 0)
                LOG.info(() -> "Levels of " + people + " people brought up to date at municipality " + municipality);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Levels were not brought up to date at municipality " + municipality, e);
        }
    }
}
