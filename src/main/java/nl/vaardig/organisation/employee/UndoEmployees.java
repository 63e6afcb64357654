package nl.vaardig.organisation.employee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import nl.vaardig.exchange.reading.Undoable;

/** Takes back what a file did to employees. */
@ApplicationScoped
public class UndoEmployees implements Undoable<Employee> {

    @Inject
    Event<EmployeesTakenBack> takenBack;

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

    @Override
    public void letGo(List<Long> made) {
        takenBack.fire(new EmployeesTakenBack(made));
    }
}
