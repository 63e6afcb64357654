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
import nl.vaardig.organisation.EachMunicipality;

/**
 * Sees to it that what an import said of people is not kept for ever. Soon after the start and every day; a second
 * server that does the same finds nothing left.
 */
@ApplicationScoped
public class ImportSweep {

    private static final Duration AFTER_START = Duration.ofMinutes(2);
    private static final Duration DAY = Duration.ofDays(1);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    EachMunicipality municipalities;

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

    void sweep() {
        municipalities.run("Clearing away old imports", municipality -> imports.forgetOld());
    }
}
