package nl.vaardig.learning.record.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import nl.vaardig.platform.job.Job;
import nl.vaardig.platform.job.Rhythm;
import nl.vaardig.platform.job.Turn;

/** Removes statements that were kept for as long as the municipality chose, a few at a time. */
@ApplicationScoped
public class RecordSweep implements Job {

    private static final LocalTime QUIET = LocalTime.of(4, 15);

    @Inject
    RecordPeriod period;

    @Override
    public String name() {
        return "learning-records";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(QUIET);
    }

    @Override
    public void run(Turn turn) {
        boolean more = true;
        while (more) more = period.removeSome();
        period.removeWhatIsLeft();
    }
}
