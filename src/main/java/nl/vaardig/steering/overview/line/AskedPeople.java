package nl.vaardig.steering.overview.line;

import jakarta.persistence.Query;
import java.util.Set;
import nl.vaardig.access.Sight;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.platform.InList;

/**
 * Whom figures are about, as a condition for queries that have a {@code :day}: who may be seen, and where departments
 * are asked only who worked there on the day. Whoever also works elsewhere is there with everything, as the highest
 * requirement counts.
 *
 * @param departments empty = everywhere
 */
public record AskedPeople(Sight sight, Set<Long> departments) {

    String of(String employee) {
        if (departments.isEmpty()) return sight.of(employee);
        return sight.of(employee)
                + """
                 and exists (select 1 from Appointment asked where asked.employee = %s
                 and asked.department.id in (:askedDepartments) and %s)"""
                        .formatted(employee, InForce.on("asked", "day"));
    }

    <Q extends Query> Q bind(Q query) {
        if (!departments.isEmpty()) query.setParameter("askedDepartments", InList.of(departments));
        return sight.bind(query);
    }
}
