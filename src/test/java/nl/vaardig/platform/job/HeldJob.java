package nl.vaardig.platform.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.platform.who.CurrentUser;

/** Inside the server: a test does the work of a job itself, and no server does it meanwhile. */
@ApplicationScoped
public class HeldJob {

    @Resource
    ManagedScheduledExecutorService clockwork;

    @Inject
    Jobs jobs;

    @Inject
    Claims claims;

    @Inject
    CurrentTurn current;

    @Inject
    Acting acting;

    public void during(String job, long municipality, Runnable story) {
        Turn turn = claimed(job, municipality);
        ScheduledFuture<?> renewing =
                clockwork.scheduleAtFixedRate(() -> asRoot(() -> claims.renew(turn)), 10, 10, TimeUnit.SECONDS);
        try {
            story.run();
        } finally {
            renewing.cancel(false);
            asRoot(() -> claims.done(turn, Rhythm.whenAsked()));
        }
    }

    /** Does the work as a server that lost its claim, and doesn't know it yet. */
    public void afterLosing(String job, long municipality, Runnable work) {
        acting.as(CurrentUser.application(municipality), () -> {
            jobs.ask(job);
            current.take(new Turn(job, municipality, -1));
            work.run();
        });
    }

    private Turn claimed(String job, long municipality) {
        asRoot(() -> {
            jobs.ask(job, municipality);
            return null;
        });
        while (true) {
            Optional<Turn> turn = asRoot(() -> claims.claim(new JobKey(job, municipality), "test"));
            if (turn.isPresent()) return turn.get();
            // A server was first: once more after that.
            asRoot(() -> {
                jobs.ask(job, municipality);
                return null;
            });
        }
    }

    private <T> T asRoot(Supplier<T> work) {
        return acting.as(CurrentUser.application(CurrentTenant.ROOT), work);
    }
}
