package nl.vaardig.platform.storedfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import nl.vaardig.platform.job.Job;
import nl.vaardig.platform.job.Rhythm;
import nl.vaardig.platform.job.Turn;

/** Removes the content of files that are gone, a few parts at a time. */
@ApplicationScoped
public class StoredFileSweep implements Job {

    static final String NAME = "files";

    private static final LocalTime QUIET = LocalTime.of(3, 45);

    @Inject
    StoredFiles files;

    @Inject
    StoredParts parts;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(QUIET);
    }

    @Override
    public void run(Turn turn) {
        sweep();
    }

    void sweep() {
        files.letGoOfUnheld();
        for (long id : files.gone()) {
            boolean more = true;
            while (more) more = parts.removeSome(id);
            files.remove(id);
        }
    }
}
