package nl.vaardig.learning.assignment.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.vaardig.platform.job.Job;
import nl.vaardig.platform.job.Turn;

/**
 * Does the mass acts of a municipality in the background, the earliest first. The user may leave the page, the server may
 * stop: nothing is lost and nothing is done twice.
 */
@ApplicationScoped
public class BulkRuns implements Job {

    public static final String NAME = "mass-acts";

    private static final int MOST_AT_ONCE = 3;

    @Inject
    BulkWork work;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int atOnce() {
        return MOST_AT_ONCE;
    }

    /** Where somebody gave one of the people the path at this moment, the next try finds that and says so. */
    @Override
    public void run(Turn turn) {
        for (long bulk : work.unfinished()) while (work.next(bulk)) turn.mustBeOurs();
    }
}
