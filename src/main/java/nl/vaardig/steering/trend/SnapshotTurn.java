package nl.vaardig.steering.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.vaardig.platform.who.CurrentRequest;

/**
 * One at a time per municipality works on its snapshots. The row that is held is nobody else's: to hold that of the
 * municipality would let whoever adds an employee or a department wait for as long as the counting takes.
 */
@ApplicationScoped
@Transactional
public class SnapshotTurn {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    /** Waits for it, and has it until the end of the transaction. Written and not read: so the first two wait as well. */
    public void take() {
        db.createNativeQuery("insert into snapshot_turn (municipality_id) values (:municipality)"
                        + " on duplicate key update municipality_id = values(municipality_id)")
                .setParameter("municipality", request.municipality())
                .executeUpdate();
    }
}
