package nl.vaardig.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import nl.vaardig.platform.job.Job;
import nl.vaardig.platform.job.Rhythm;
import nl.vaardig.platform.job.Turn;

/** Sees to it that what an import said of people is not kept for ever. */
@ApplicationScoped
public class ImportSweep implements Job {

    private static final LocalTime QUIET = LocalTime.of(3, 15);

    @Inject
    Imports imports;

    @Override
    public String name() {
        return "old-imports";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(QUIET);
    }

    @Override
    public void run(Turn turn) {
        imports.forgetOld();
    }
}
