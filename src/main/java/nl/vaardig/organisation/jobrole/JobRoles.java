package nl.vaardig.organisation.jobrole;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.platform.NotThere;

/** The job roles of the municipality at hand. */
@ApplicationScoped
@Transactional
public class JobRoles {

    @PersistenceContext
    EntityManager db;

    /** All of them, by population and code. */
    public List<JobRole> all() {
        return db.createQuery("select j from JobRole j order by j.population, j.code", JobRole.class)
                .getResultList();
    }

    /** @throws NotThere when this municipality has no such job role */
    public JobRole get(long id) {
        JobRole found = db.find(JobRole.class, id);
        if (found == null) throw new NotThere();
        return found;
    }
}
