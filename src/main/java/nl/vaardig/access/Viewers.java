package nl.vaardig.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.organisation.DepartmentTree;
import nl.vaardig.organisation.Departments;
import nl.vaardig.platform.Role;

/** {@link WhoMaySee} the other way round: who may look at one person's skills now, by name. Four queries. */
@ApplicationScoped
@Transactional
public class Viewers {

    private static final List<Long> NONE = List.of(-1L);

    @PersistenceContext
    EntityManager db;

    @Inject
    Departments departments;

    @Inject
    Clock clock;

    /** Someone who may look. @param department the one led; null for an HR advisor */
    public record Viewer(String name, Role role, String department) {}

    private record Named(long employeeId, String givenName, String familyName, String department) {}

    public List<Viewer> of(long employeeId) {
        List<Viewer> viewers = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (Named one : managersOf(employeeId)) {
            // Who leads several of them is named once, with the nearest.
            if (seen.add(one.employeeId())) {
                viewers.add(new Viewer(one.givenName() + " " + one.familyName(), Role.MANAGER, one.department()));
            }
        }
        advisors(employeeId).forEach(name -> viewers.add(new Viewer(name, Role.HR_ADVISOR, null)));
        return viewers;
    }

    /** Managers of the departments where the person works now, and of everything above them. */
    private List<Named> managersOf(long employeeId) {
        DepartmentTree tree = departments.tree();
        Set<Long> above = new HashSet<>();
        for (long department : departmentsOf(employeeId)) {
            tree.pathTo(department).forEach(node -> above.add(node.id()));
        }
        return db.createQuery(
                        """
                        select m.employee.id, m.employee.givenName, m.employee.familyName, m.department.name from DepartmentManager m
                        where m.department.id in (:above) and m.employee.id <> :employee order by m.department.code desc
                        """,
                        Named.class)
                .setParameter("above", above.isEmpty() ? NONE : above)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    private List<Long> departmentsOf(long employeeId) {
        return db.createQuery(
                        """
                        select a.department.id from Appointment a where a.employee.id = :employee
                        and a.startOn <= :today and (a.endOn is null or a.endOn >= :today)
                        """,
                        Long.class)
                .setParameter("employee", employeeId)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    private List<String> advisors(long employeeId) {
        return db.createQuery(
                        """
                        select a.displayName from RoleGrant g join g.membership m join m.account a
                        where g.role = :role and m.blocked = false and a.blocked = false
                        and (m.employee is null or m.employee.id <> :employee) order by a.displayName
                        """,
                        String.class)
                .setParameter("role", Role.HR_ADVISOR)
                .setParameter("employee", employeeId)
                .getResultList();
    }
}
