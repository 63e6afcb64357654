package nl.vaardig.steering.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import nl.vaardig.privacy.accesslog.AccessLog;

/** A table narrowed down to a few people is a look at them, without a name on it: it is written down too. */
@ApplicationScoped
@Transactional
public class InventoryLooks {

    static final String SUBJECT = "privacy.subject.gaps";

    @PersistenceContext
    EntityManager db;

    @Inject
    AccessLog accessLog;

    /** @param few behind figures that may have been worked out a moment ago: who is gone since is left out */
    void note(Set<Long> few) {
        if (few.isEmpty()) return;
        accessLog.note(
                db.createQuery("select e.id from Employee e where e.id in (:few)", Long.class)
                        .setParameter("few", few)
                        .getResultList(),
                SUBJECT);
    }
}
