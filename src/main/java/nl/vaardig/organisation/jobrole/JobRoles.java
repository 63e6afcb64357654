package nl.vaardig.organisation.jobrole;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.kept.Kept;

/** The job roles of the municipality at hand. */
@ApplicationScoped
@Transactional
public class JobRoles {

    @PersistenceContext
    EntityManager db;

    @Inject
    Kept kept;

    /** All of them, by population and code. */
    public List<JobRole> all() {
        return kept.of(
                "job roles",
                () -> List.copyOf(db.createQuery("select j from JobRole j order by j.population, j.code", JobRole.class)
                        .getResultList()));
    }

    /** @throws NotThere when this municipality has no such job role */
    public JobRole get(long id) {
        JobRole found = db.find(JobRole.class, id);
        if (found == null) throw new NotThere();
        return found;
    }
}
