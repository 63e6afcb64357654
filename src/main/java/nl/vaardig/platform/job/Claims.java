package nl.vaardig.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Who does what. A claim is a conditional update that is committed before the work: of several servers, on several nodes
 * of the database, one changes a row. It is renewed while the work goes on; when it ran out, another server may take the
 * work over, and the number tells the first one that it lost it. Clocks of servers may differ by far less than a lease.
 */
@ApplicationScoped
@Transactional
public class Claims {

    /** So long a server that fell silent keeps its work [P]: longer than a node of the database takes to come back. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final String MINE =
            " where c.name = :name and c.municipalityId = :municipality and c.number = :number";

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    /** Empty when it is not due, or another server has it. */
    Optional<Turn> claim(JobKey job, String server) {
        Instant now = now();
        int claimed = db.createQuery(
                        """
                        update JobClaim c set c.number = c.number + 1, c.server = :server, c.until = :until
                        where c.name = :name and c.municipalityId = :municipality and (c.until is null or c.until < :now)
                          and exists (select 1 from BackgroundJob j where j.name = c.name
                            and j.municipalityId = c.municipalityId and j.dueAt <= :now)
                        """)
                .setParameter("server", server)
                .setParameter("until", now.plus(LEASE))
                .setParameter("name", job.name())
                .setParameter("municipality", job.municipalityId())
                .setParameter("now", now)
                .executeUpdate();
        if (claimed == 0) return Optional.empty();
        held(job).begin(server, now);
        long number = db.createQuery(
                        "select c.number from JobClaim c where c.name = :name and c.municipalityId = :municipality",
                        Long.class)
                .setParameter("name", job.name())
                .setParameter("municipality", job.municipalityId())
                .getSingleResult();
        return Optional.of(new Turn(job.name(), job.municipalityId(), number));
    }

    /** Renews it in the transaction at hand, which nobody can overtake from here on. @throws ClaimLost when it is lost */
    void hold(Turn turn) {
        if (!renew(turn)) throw new ClaimLost(turn);
    }

    /** @return false when it is lost */
    boolean renew(Turn turn) {
        Query query = db.createQuery("update JobClaim c set c.until = :until" + MINE)
                .setParameter("until", now().plus(LEASE));
        return isChanged(turn, query);
    }

    /** @param rhythm of the job @return whether it is due again at once; false when it was lost */
    boolean done(Turn turn, Rhythm rhythm) {
        Instant now = now();
        if (!giveBack(turn)) return false;
        Instant next = next(rhythm);
        Instant again = turn.again() == null ? null : now.plus(turn.again());
        BackgroundJob job = held(turn);
        job.done(now, again == null || next != null && next.isBefore(again) ? next : again);
        return job.isDue(now);
    }

    void fail(Turn turn, Rhythm rhythm, String number) {
        if (giveBack(turn)) held(turn).fail(number, now(), next(rhythm));
    }

    /** This server stops. What its chunks have begun is saved, the next one meets {@link ClaimLost}. */
    void leave(Turn turn) {
        if (giveBack(turn)) held(turn).leave(now());
    }

    private boolean giveBack(Turn turn) {
        return isChanged(
                turn,
                db.createQuery(
                        "update JobClaim c set c.number = c.number + 1, c.server = null, c.until = null" + MINE));
    }

    private static boolean isChanged(Turn turn, Query update) {
        int changed = update.setParameter("name", turn.job())
                .setParameter("municipality", turn.municipality())
                .setParameter("number", turn.number())
                .executeUpdate();
        if (changed == 0) turn.lose();
        return changed > 0;
    }

    private BackgroundJob held(Turn turn) {
        return held(new JobKey(turn.job(), turn.municipality()));
    }

    private BackgroundJob held(JobKey job) {
        return db.find(BackgroundJob.class, job, LockModeType.PESSIMISTIC_WRITE);
    }

    private Instant next(Rhythm rhythm) {
        ZonedDateTime next = rhythm.after(ZonedDateTime.now(clock));
        return next == null ? null : next.toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
