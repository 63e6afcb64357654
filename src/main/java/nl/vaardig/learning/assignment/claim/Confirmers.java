package nl.vaardig.learning.assignment.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.organisation.department.WorksHere;

/** With whom something of a person lies: who leads the person today, as near as anybody does. */
@ApplicationScoped
@Transactional
public class Confirmers {

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    private record Lead(String name, long depth) {}

    /** Their names; empty when nobody leads the person, so that it lies with HR. */
    public List<String> of(long employee) {
        List<Lead> leads = db.createQuery(
                        """
                        select distinct concat(m.employee.givenName, ' ', m.employee.familyName),
                          (select count(h) from DepartmentAbove h where h.department = m.department)
                        from Appointment a join DepartmentAbove u on u.department = a.department
                        join DepartmentManager m on m.department = u.above
                        where a.employee.id = :employee and %s and m.employee.id <> :employee and %s
                        """
                                .formatted(InForce.on("a", "today"), WorksHere.is("m.employee")),
                        Lead.class)
                .setParameter("employee", employee)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        long nearest = leads.stream().mapToLong(Lead::depth).max().orElse(0);
        return leads.stream()
                .filter(lead -> lead.depth() == nearest)
                .map(Lead::name)
                .sorted()
                .toList();
    }
}
