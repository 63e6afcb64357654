package nl.vaardig.learning.assignment.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.learning.assignment.BulkAssignment;

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
        for (List<Long> some : unseen(bulk)) {
            db.createQuery("update BulkCandidate c set c.verdict = :unseen where c.id in (:ids) and c.verdict = :in")
                    .setParameter("unseen", Verdict.OUT_OF_SIGHT)
                    .setParameter("in", Verdict.IN)
                    .setParameter("ids", some)
                    .executeUpdate();
        }
    }

    /** What people out of sight were given stays theirs when the act is undone. */
    void keepUnseen(BulkAssignment bulk) {
        for (List<Long> some : unseen(bulk)) {
            db.createQuery("update BulkCandidate c set c.kept = true where c.id in (:ids)")
                    .setParameter("ids", some)
                    .executeUpdate();
        }
    }

    /** By number rather than in the update itself: there Hibernate gives the tenant's condition a name of no table. */
    private List<List<Long>> unseen(BulkAssignment bulk) {
        Sight sight = sight();
        if (sight.everyone()) return List.of();
        List<Long> ids = sight.bind(db.createQuery(
                                "select c.id from BulkCandidate c join c.employee e where c.bulk = :bulk and not "
                                        + sight.of("e"),
                                Long.class)
                        .setParameter("bulk", bulk))
                .getResultList();
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += BulkWork.CHUNK) {
            chunks.add(ids.subList(from, Math.min(from + BulkWork.CHUNK, ids.size())));
        }
        return chunks;
    }

    /** Everyone in the act, seen or not. */
    long total(long bulk) {
        return db.createQuery("select count(c) from BulkCandidate c where c.bulk.id = :bulk", Long.class)
                .setParameter("bulk", bulk)
                .getSingleResult();
    }
}
