package nl.vaardig.organisation.employee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import nl.vaardig.exchange.reading.Undoable;

/** Takes back what a file did to employees. */
@ApplicationScoped
public class UndoEmployees implements Undoable<Employee> {

    @PersistenceContext
    EntityManager db;

    @Override
    public Class<Employee> type() {
        return Employee.class;
    }

    @Override
    public List<?> state(Employee employee) {
        return Arrays.asList(employee.givenName(), employee.familyName(), employee.email(), employee.birthYear());
    }

    @Override
    public void putBack(Employee employee, List<String> was) {
        Integer born = was.get(3) == null ? null : Integer.valueOf(was.get(3));
        employee.correct(was.get(0), was.get(1), was.get(2), born);
    }

    /** Who looked at them is nothing without them. */
    @Override
    public void letGo(List<Long> made) {
        db.createQuery("delete from AccessLogEntry a where a.employee.id in :ids")
                .setParameter("ids", made)
                .executeUpdate();
    }
}
