package nl.vaardig.learning.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.platform.job.Job;
import nl.vaardig.platform.job.Turn;

/** Ends attempts whose time is over, also of who never came back. Waits until somebody begins one with a time limit. */
@ApplicationScoped
public class AttemptSweep implements Job {

    static final String NAME = "quiz-time";

    /** At least this long between two looks, so that a crowd doesn't make it run all the time. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    OverdueAttempts overdue;

    @Inject
    Clock clock;

    /** The work of one look, each attempt in a transaction of its own. */
    @ApplicationScoped
    @Transactional
    public static class OverdueAttempts {

        @PersistenceContext
        EntityManager db;

        @Inject
        EndAttempt ending;

        List<Long> over(Instant now) {
            return db.createQuery(
                            """
                            select a.id from Attempt a where a.state = AttemptState.UNDER_WAY and a.endsAt < :over order by a.endsAt
                            """,
                            Long.class)
                    .setParameter("over", now.minus(Attempt.GRACE))
                    .getResultList();
        }

        void end(long id) {
            Attempt attempt = db.find(Attempt.class, id);
            db.find(Assignment.class, attempt.assignment().id(), LockModeType.PESSIMISTIC_WRITE);
            db.refresh(attempt, LockModeType.PESSIMISTIC_WRITE);
            if (attempt.state() == AttemptState.UNDER_WAY) ending.end(attempt);
        }

        /** When the next one is over; null when nobody has one under way. */
        Instant next() {
            return db.createQuery(
                            "select min(a.endsAt) from Attempt a where a.state = AttemptState.UNDER_WAY", Instant.class)
                    .getSingleResult();
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Turn turn) {
        for (long id : overdue.over(clock.instant())) {
            turn.mustBeOurs();
            overdue.end(id);
        }
        Instant next = overdue.next();
        if (next == null) return;
        Duration left =
                Duration.between(clock.instant(), next.plus(Attempt.GRACE).plusSeconds(1));
        turn.again(left.compareTo(PAUSE) < 0 ? PAUSE : left);
    }
}
