package nl.vaardig.organisation.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.job.Tenants;
import nl.vaardig.platform.kept.Kept;
import nl.vaardig.platform.who.CurrentRequest;

/** The municipality at hand with what it chose. */
@ApplicationScoped
@Transactional
public class Municipalities implements Tenants {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Kept kept;

    public Municipality current() {
        return kept.of("municipality", () -> {
            Municipality municipality = db.find(Municipality.class, request.municipality());
            if (municipality == null) throw new NotThere();
            return municipality;
        });
    }

    /** What it chose, or what is usual. */
    public <T extends Comparable<? super T>> T chosen(Setting<T> setting) {
        return current().chosen(setting);
    }

    /** All municipalities of this installation, for work that is done for each. */
    @Override
    public List<Long> ids() {
        return db.createQuery("select m.id from Municipality m order by m.id", Long.class)
                .getResultList();
    }
}
