package nl.vaardig.inventory;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import nl.vaardig.organisation.EachMunicipality;

/**
 * Sees to it that a certificate stops counting after its last day, that levels fade, and that agreements nobody objected to count. Runs soon after the start and at the beginning of
 * every hour; {@link CurrentLevels#sweep} does a day's work once, the other hours only notice that it is done.
 */
@ApplicationScoped
public class LevelSweep {

    /** The levels of a municipality are about to be brought up to date with this day (Europe/Amsterdam); at least once a day. */
    public record Due(LocalDate today) {}

    private static final Logger LOG = Logger.getLogger(LevelSweep.class.getName());
    private static final Duration AFTER_START = Duration.ofSeconds(20);
    private static final Duration HOUR = Duration.ofHours(1);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    EachMunicipality municipalities;

    @Inject
    CurrentLevels levels;

    @Inject
    Event<Due> due;

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

    void sweep() {
        municipalities.run("Bringing levels up to date", this::sweepOne);
    }

    private void sweepOne(long municipality) {
        due.fire(new Due(LocalDate.now(clock)));
        int people = levels.sweep();
        if (people > 0)
            LOG.info(() -> "Levels of " + people + " people brought up to date at municipality " + municipality);
    }
}
