package nl.vaardig.access;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.platform.InList;

/**
 * The employees a user may look at, as a condition for queries: everyone, or those working now in certain
 * departments, and oneself. Every query about people starts from it, so what may not be seen is not found either.
 */
public record Sight(boolean everyone, Collection<Long> departments, long self, LocalDate today) {

    /** The condition on an alias of Employee, in HQL. Its parameters are filled by {@link #bind}. */
    public String of(String employee) {
        if (everyone) return "1 = 1";
        return """
                (%1$s.id = :sightSelf or exists (select 1 from Appointment sight where sight.employee = %1$s
                 and sight.department.id in (:sightDepartments) and %2$s))"""
                .formatted(employee, InForce.on("sight", "sightToday"));
    }

    public <Q extends Query> Q bind(Q query) {
        if (everyone) return query;
        query.setParameter("sightSelf", self);
        query.setParameter("sightDepartments", InList.of(departments));
        query.setParameter("sightToday", today);
        return query;
    }

    /** Of everyone, whoever looks. */
    public static Sight ofEveryone(LocalDate today) {
        return new Sight(true, Set.of(), -1, today);
    }

    /** The same for whoever sees as much: of everyone it makes no difference who looks. */
    public Sight ofAnyone() {
        return everyone ? ofEveryone(today) : this;
    }

    /** Whether figures of a whole department may be seen with the people in it. */
    public boolean includesDepartment(long department) {
        return everyone || departments.contains(department);
    }
}
