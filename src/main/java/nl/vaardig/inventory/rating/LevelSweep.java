package nl.vaardig.inventory.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Logger;
import nl.vaardig.platform.job.Job;
import nl.vaardig.platform.job.Rhythm;
import nl.vaardig.platform.job.Turn;

/**
 * Sees to it that a certificate stops counting after its last day, that levels fade, and that agreements nobody objected to count. Runs at the beginning of
 * every hour; {@link CurrentLevels#sweep} does a day's work once, the other hours only notice that it is done.
 */
@ApplicationScoped
public class LevelSweep implements Job {

    /** The levels of a municipality are about to be brought up to date with this day (Europe/Amsterdam); at least once a day. */
    public record Due(LocalDate today) {}

    private static final Logger LOG = Logger.getLogger(LevelSweep.class.getName());

    @Inject
    CurrentLevels levels;

    @Inject
    Event<Due> due;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "levels";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.hourly();
    }

    @Override
    public void run(Turn turn) {
        due.fire(new Due(LocalDate.now(clock)));
        int people = levels.sweep();
        if (people > 0) LOG.info(() -> "Levels of " + people + " people brought up to date: " + turn);
    }
}
