package nl.vaardig.organisation.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** The departments of the municipality at hand. */
@ApplicationScoped
@Transactional
public class Departments {

    @PersistenceContext
    EntityManager db;

    /** The whole tree in one query. */
    public DepartmentTree tree() {
        return new DepartmentTree(db.createQuery(
                        "select d.id, d.code, d.name, d.parent.id from Department d order by d.code",
                        DepartmentTree.Node.class)
                .getResultList());
    }
}
