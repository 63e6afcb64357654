package nl.vaardig.access;

import static java.util.Comparator.comparingInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.department.WorksHere;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.who.Role;

/** {@link WhoMaySee} the other way round: who may look at one person's skills now, by name. Four queries. */
@ApplicationScoped
@Transactional
public class Viewers {

    @PersistenceContext
    EntityManager db;

    @Inject
    Departments departments;

    @Inject
    Clock clock;

    /** Someone who may look. @param department the one led; null for an HR advisor */
    public record Viewer(String name, Role role, String department) {}

    private record Named(long employeeId, String givenName, String familyName, long departmentId, String department) {}

    public List<Viewer> of(long employeeId) {
        List<Viewer> viewers = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (Named one : managersOf(employeeId, departmentsOf(employeeId))) {
            // Who leads several of them is named once, with the nearest.
            if (seen.add(one.employeeId())) {
                viewers.add(new Viewer(one.givenName() + " " + one.familyName(), Role.MANAGER, one.department()));
            }
        }
        advisors(employeeId).forEach(name -> viewers.add(new Viewer(name, Role.HR_ADVISOR, null)));
        return viewers;
    }

    /** Names of those who lead these departments of a person or anything above them today, from near to far. */
    public List<String> namesOfManagers(long employeeId, Collection<Long> departmentsNow) {
        return managersOf(employeeId, departmentsNow).stream()
                .map(one -> one.givenName() + " " + one.familyName())
                .distinct()
                .toList();
    }

    private List<Named> managersOf(long employeeId, Collection<Long> departmentsNow) {
        DepartmentTree tree = departments.tree();
        Set<Long> above = new HashSet<>();
        for (long department : departmentsNow) {
            tree.pathTo(department).forEach(node -> above.add(node.id()));
        }
        return db.createQuery(
                        """
                        select m.employee.id, m.employee.givenName, m.employee.familyName, m.department.id, m.department.name from DepartmentManager m
                        where m.department.id in (:above) and m.employee.id <> :employee and\s"""
                                + WorksHere.is("m.employee"),
                        Named.class)
                .setParameter("above", InList.of(above))
                .setParameter("employee", employeeId)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .sorted(comparingInt((Named one) -> -tree.depthOf(one.departmentId())))
                .toList();
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
