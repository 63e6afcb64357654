package nl.vaardig.access.guess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The tries made, in the database. Each act is one statement on one row in a transaction of its own, committed before
 * anything is checked: however many come at once, and at whatever server, no more than allowed get through.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Tally {

    @PersistenceContext
    EntityManager db;

    /** Counts one more try, if that is allowed and there is a row to count in. */
    boolean add(Allowance allowance, Instant now) {
        return db.createQuery(
                                """
                                update SpentTries s set s.backAt = case when s.backAt > :now then s.backAt else :now end + :step
                                where s.subject = :subject and s.backAt <= :latest
                                """)
                        .setParameter("now", now.toEpochMilli())
                        .setParameter("step", allowance.step().toMillis())
                        .setParameter("subject", allowance.subject())
                        .setParameter("latest", allowance.latest(now).toEpochMilli())
                        .executeUpdate()
                == 1;
    }

    /** Counts the first try; not when somebody else just did. */
    boolean begin(Allowance allowance, Instant now) {
        return db.createNativeQuery("insert ignore into spent_tries (subject, back_at) values (:subject, :back)")
                        .setParameter("subject", allowance.subject())
                        .setParameter("back", now.plus(allowance.step()).toEpochMilli())
                        .executeUpdate()
                == 1;
    }

    /** When all tries made are back. */
    Optional<Instant> back(Allowance allowance) {
        List<Long> found = db.createQuery("select s.backAt from SpentTries s where s.subject = :subject", Long.class)
                .setParameter("subject", allowance.subject())
                .getResultList();
        return found.stream().findFirst().map(Instant::ofEpochMilli);
    }

    /** Takes one try back: it was none. */
    void takeBack(Allowance allowance) {
        db.createQuery("update SpentTries s set s.backAt = s.backAt - :step where s.subject = :subject")
                .setParameter("step", allowance.step().toMillis())
                .setParameter("subject", allowance.subject())
                .executeUpdate();
    }

    void forget(Allowance allowance) {
        db.createQuery("delete from SpentTries s where s.subject = :subject")
                .setParameter("subject", allowance.subject())
                .executeUpdate();
    }

    /** Rows that say nothing any more. */
    void sweep(Instant now) {
        db.createQuery("delete from SpentTries s where s.backAt < :now")
                .setParameter("now", now.toEpochMilli())
                .executeUpdate();
    }
}
