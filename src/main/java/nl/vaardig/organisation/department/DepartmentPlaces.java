package nl.vaardig.organisation.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.vaardig.platform.who.CurrentRequest;

/** Lays the tree of departments out flat again, see {@link DepartmentAbove}: to be called by whoever changes the tree. */
@ApplicationScoped
@Transactional
public class DepartmentPlaces {

    private static final String AWAY = "delete from department_above where municipality_id = :municipality";

    private static final String AGAIN =
            """
            insert into department_above (municipality_id, department_id, above_id)
            with recursive up as (
              select id as department_id, id as above_id, parent_id from department
              where municipality_id = :municipality
              union all
              select up.department_id, d.id, d.parent_id from up join department d on d.id = up.parent_id)
            select :municipality, department_id, above_id from up""";

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    /** Some hundreds of rows in two statements. */
    public void layOut() {
        db.flush();
        for (String statement : new String[] {AWAY, AGAIN}) {
            db.createNativeQuery(statement)
                    .setParameter("municipality", request.municipality())
                    .executeUpdate();
        }
    }
}
