package nl.vaardig.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;

/**
 * Keeps a mass act within what its reader may see today: between preview, confirmation and undoing a manager may have
 * gone to another department. Who gives the order decides; the background work that follows only obeys it.
 */
@ApplicationScoped
@Transactional
public class BulkSight {

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    Sight sight() {
        return whoMaySee.skills();
    }

    /** Whoever is confirmed out of sight falls out, with that as the reason. */
    void dropUnseen(BulkAssignment bulk) {
        Sight sight = sight();
        if (sight.everyone()) return;
        sight.bind(db.createQuery("update BulkCandidate c set c.verdict = :unseen where c.bulk = :bulk"
                                + " and c.verdict = :in and not " + sight.of("c.employee"))
                        .setParameter("unseen", Verdict.OUT_OF_SIGHT)
                        .setParameter("bulk", bulk)
                        .setParameter("in", Verdict.IN))
                .executeUpdate();
    }

    /** What people out of sight were given stays theirs when the act is undone. */
    void keepUnseen(BulkAssignment bulk) {
        Sight sight = sight();
        if (sight.everyone()) return;
        sight.bind(db.createQuery("update BulkCandidate c set c.kept = true where c.bulk = :bulk and not "
                                + sight.of("c.employee"))
                        .setParameter("bulk", bulk))
                .executeUpdate();
    }

    /** Everyone in the act, seen or not. */
    long total(long bulk) {
        return db.createQuery("select count(c) from BulkCandidate c where c.bulk.id = :bulk", Long.class)
                .setParameter("bulk", bulk)
                .getSingleResult();
    }
}
