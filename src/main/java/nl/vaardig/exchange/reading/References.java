package nl.vaardig.exchange.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.vaardig.platform.RuleRefused;

/** What a state says of other entities: their ids. */
@ApplicationScoped
public class References {

    @PersistenceContext
    EntityManager db;

    /** Of what may be a proxy, without loading it; null for null. */
    public Long id(Object entity) {
        return entity == null
                ? null
                : (Long) db.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(entity);
    }

    /** @throws RuleRefused when it is gone */
    public <E> E there(Class<E> type, String id) {
        E found = db.find(type, Long.valueOf(id));
        RuleRefused.unless(found != null, "rule.importRun.placeGone");
        return found;
    }
}
