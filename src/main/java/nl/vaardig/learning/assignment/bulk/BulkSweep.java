package nl.vaardig.learning.assignment.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import nl.vaardig.platform.job.Job;
import nl.vaardig.platform.job.Rhythm;
import nl.vaardig.platform.job.Turn;

/** Sees to it that previews of mass acts that nobody confirmed are not kept. */
@ApplicationScoped
public class BulkSweep implements Job {

    private static final LocalTime QUIET = LocalTime.of(3, 5);

    @Inject
    BulkWork work;

    @Override
    public String name() {
        return "old-previews";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(QUIET);
    }

    @Override
    public void run(Turn turn) {
        work.forgetOldPreviews();
    }
}
