package nl.vaardig.inventory.round.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vaardig.platform.job.Job;
import nl.vaardig.platform.job.Rhythm;
import nl.vaardig.platform.job.Turn;

/** Opens, reminds and closes rounds when their day has come. */
@ApplicationScoped
public class RoundSweep implements Job {

    private static final Logger LOG = Logger.getLogger(RoundSweep.class.getName());

    // Answers of a round that an import brings come in all the time: half a minute without any is the end of them.
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    DueRounds due;

    @Inject
    RunRound run;

    /** Answers by round at the look before. */
    private final Map<Long, Long> answersBefore = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "rounds";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(5));
    }

    @Override
    public void run(Turn turn) {
        if (keepUp()) turn.again(SOON);
    }

    /**
     * At the municipality at hand, every round by itself: a fault in one leaves the others right.
     *
     * @return whether answers of one are still coming in
     */
    public boolean keepUp() {
        boolean growing = false;
        for (long round : due.today()) {
            try {
                long before = answersBefore.getOrDefault(round, -1L);
                run.keepUp(round, () -> isComplete(round));
                growing |= answersBefore.getOrDefault(round, before) != before;
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "Round " + round + " was not kept up", e);
            }
        }
        return growing;
    }

    /** An import brings a round first and its answers after it: it has all when there are as many as at the look before. */
    private boolean isComplete(long round) {
        long answers = due.answers(round);
        Long before = answersBefore.put(round, answers);
        return answers > 0 && before != null && before == answers;
    }
}
