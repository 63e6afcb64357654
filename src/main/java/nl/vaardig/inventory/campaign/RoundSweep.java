package nl.vaardig.inventory.campaign;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vaardig.organisation.EachMunicipality;

/**
 * Opens, reminds and closes rounds when their day has come. Every server looks; {@link RunRound} locks the round, so
 * that one of them does it.
 */
@ApplicationScoped
public class RoundSweep {

    private static final Logger LOG = Logger.getLogger(RoundSweep.class.getName());
    private static final long AFTER_START = 60;
    private static final long EVERY = 300;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    EachMunicipality municipalities;

    @Inject
    DueRounds due;

    @Inject
    RunRound run;

    /** Answers by round at the look before. */
    private final Map<Long, Long> answersBefore = new ConcurrentHashMap<>();

    private ScheduledFuture<?> regular;

    void atStart(@Observes Startup start) {
        // Twice soon, so that the past rounds a new municipality brings along are frozen before anybody looks.
        executor.schedule(this::sweep, AFTER_START / 2, TimeUnit.SECONDS);
        regular = executor.scheduleAtFixedRate(this::sweep, AFTER_START, EVERY, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (regular != null) regular.cancel(false);
    }

    void sweep() {
        municipalities.run("Keeping rounds up", municipality -> keepUp());
    }

    /** At the municipality at hand, every round by itself: a fault in one leaves the others right. */
    public void keepUp() {
        for (long round : due.today()) {
            try {
                run.keepUp(round, () -> isComplete(round));
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "Round " + round + " was not kept up", e);
            }
        }
    }

    /** An import brings a round first and its answers after it: it has all when there are as many as at the look before. */
    private boolean isComplete(long round) {
        long answers = due.answers(round);
        Long before = answersBefore.put(round, answers);
        return answers > 0 && before != null && before == answers;
    }
}
