package nl.vaardig.inventory.round.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The rounds that may have to be opened, closed or reminded of today: all that are not closed and have begun. */
@ApplicationScoped
@Transactional
public class DueRounds {

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    /** Ids, the earliest first: a round is closed before the next one is compared with it. */
    public List<Long> today() {
        return db.createQuery(
                        """
                        select r.id from Round r where r.closedAt is null and r.planned = true and r.opensOn <= :today
                        order by r.closesOn, r.id
                        """,
                        Long.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** How many ratings belong to a round. */
    public long answers(long round) {
        return db.createQuery("select count(r) from Rating r where r.round.id = :round", Long.class)
                .setParameter("round", round)
                .getSingleResult();
    }
}
