package nl.vaardig.steering.matrix.cell;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Set;
import nl.vaardig.access.Sight;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.platform.InList;

/** The people of a team as conditions for queries: who does the work asked for on a day, and may be seen. */
record TeamPeople(TeamScope scope, Set<Long> departments, Sight sight) {

    static TeamPeople of(TeamPlaces places, TeamScope scope) {
        return new TeamPeople(scope, places.in(scope), places.sight());
    }

    LocalDate on() {
        return scope.when().on();
    }

    /** The condition on an alias of Appointment. */
    String appointment(String appointment) {
        return "%s.department.id in (:teamDepartments) and ".formatted(appointment)
                + InForce.on(appointment, "teamOn")
                + (scope.jobRole() == null ? "" : " and %s.jobRole.id = :teamJobRole".formatted(appointment))
                + (scope.population() == null
                        ? ""
                        : " and %s.jobRole.population = :teamPopulation".formatted(appointment));
    }

    /** The condition on an alias of Employee. */
    String employee(String employee) {
        return "exists (select 1 from Appointment member where member.employee = %s and %s)"
                .formatted(employee, appointment("member"));
    }

    <Q extends Query> Q bind(Q query) {
        query.setParameter("teamDepartments", InList.of(departments));
        query.setParameter("teamOn", on());
        if (scope.jobRole() != null) query.setParameter("teamJobRole", scope.jobRole());
        if (scope.population() != null) query.setParameter("teamPopulation", scope.population());
        return sight.bind(query);
    }
}
