package nl.vaardig.organisation.manager;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;

/** Who leads which department. From this fact follows the manager's role, and whose skills a manager sees. */
@ApplicationScoped
@Transactional
public class DepartmentManagers {

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    @Inject
    CurrentRequest request;

    @Inject
    Event<LeadChanged> changed;

    /** @param inService false for someone who left but is still named as manager */
    public record Leader(long departmentId, long employeeId, String name, boolean inService) {}

    private record Row(long departmentId, long employeeId, String givenName, String familyName, Long appointment) {

        Leader leader() {
            return new Leader(departmentId, employeeId, givenName + " " + familyName, appointment != null);
        }
    }

    /** The managers of every department, by name: one query. */
    public Map<Long, List<Leader>> byDepartment() {
        return db.createQuery(
                        """
                        select m.department.id, e.id, e.givenName, e.familyName,
                          (select min(a.id) from Appointment a where a.employee = e and a.startOn <= :today
                           and (a.endOn is null or a.endOn >= :today))
                        from DepartmentManager m join m.employee e order by e.sortName, e.givenName
                        """,
                        Row.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .map(Row::leader)
                .collect(groupingBy(Leader::departmentId));
    }

    /**
     * From now on this employee leads the department, beside who did already.
     *
     * @throws RuleRefused for oneself: seeing more takes a second person
     */
    public void add(long departmentId, long employeeId) {
        Department department = db.find(Department.class, departmentId);
        Employee employee = db.find(Employee.class, employeeId);
        if (department == null || employee == null) throw new NotThere();
        RuleRefused.unless(!request.user().is(employeeId), "rule.department.leadOneself");
        RuleRefused.unless(
                find(departmentId, employeeId).isEmpty(),
                "rule.department.managesAlready",
                employee.fullName(),
                department.name());
        db.persist(new DepartmentManager(department, employee));
        changed.fire(new LeadChanged(department, employee, true));
    }

    /** @throws NotThere when this employee doesn't lead this department */
    public void remove(long departmentId, long employeeId) {
        DepartmentManager lead =
                find(departmentId, employeeId).stream().findFirst().orElseThrow(NotThere::new);
        db.remove(lead);
        changed.fire(new LeadChanged(lead.department(), lead.employee(), false));
    }

    private List<DepartmentManager> find(long departmentId, long employeeId) {
        return db.createQuery(
                        "select m from DepartmentManager m where m.department.id = :department and m.employee.id = :employee",
                        DepartmentManager.class)
                .setParameter("department", departmentId)
                .setParameter("employee", employeeId)
                .getResultList();
    }
}
