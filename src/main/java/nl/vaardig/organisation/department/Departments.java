package nl.vaardig.organisation.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.vaardig.platform.kept.Kept;

/** The departments of the municipality at hand. */
@ApplicationScoped
@Transactional
public class Departments {

    @PersistenceContext
    EntityManager db;

    @Inject
    Kept kept;

    /** The whole tree; for who reads a page without a query. */
    public DepartmentTree tree() {
        return kept.of("departments", this::read);
    }

    private DepartmentTree read() {
        return new DepartmentTree(db.createQuery(
                        "select d.id, d.code, d.name, d.parent.id from Department d order by d.code",
                        DepartmentTree.Node.class)
                .getResultList());
    }
}
