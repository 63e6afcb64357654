package nl.vaardig.organisation.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import nl.vaardig.exchange.reading.References;
import nl.vaardig.exchange.reading.Undoable;

/** Takes back what a file did to departments. */
@ApplicationScoped
public class UndoDepartments implements Undoable<Department> {

    @PersistenceContext
    EntityManager db;

    @Inject
    References references;

    @Inject
    DepartmentPlaces places;

    @Override
    public Class<Department> type() {
        return Department.class;
    }

    @Override
    public List<?> state(Department department) {
        return Arrays.asList(department.name(), references.id(department.parent()));
    }

    @Override
    public void putBack(Department department, List<String> was) {
        department.rename(was.get(0));
        department.moveUnder(was.get(1) == null ? null : references.there(Department.class, was.get(1)));
    }

    /** They take their places when all are there. */
    @Override
    public boolean changesAtTheEnd() {
        return true;
    }

    @Override
    public Runnable hold(List<Long> made, List<Long> changed) {
        return places::layOut;
    }

    /** Out of the tree, so that two that change places are never below each other. */
    @Override
    public void loosen(Department changed) {
        changed.moveUnder(null);
    }

    @Override
    public void letGo(List<Long> made) {
        db.createQuery("update Department d set d.parent = null where d.id in :ids")
                .setParameter("ids", made)
                .executeUpdate();
    }
}
