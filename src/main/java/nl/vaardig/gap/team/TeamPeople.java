package nl.vaardig.gap.team;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Set;
import nl.vaardig.access.Sight;
import nl.vaardig.organisation.InForce;

/** The people of a team as conditions for queries: who works in some departments on a day, and may be seen. */
record TeamPeople(Set<Long> departments, LocalDate on, Sight sight) {

    static TeamPeople of(TeamPlaces places, TeamScope scope) {
        return new TeamPeople(places.in(scope), scope.when().on(), places.sight());
    }

    /** The condition on an alias of Appointment. */
    String appointment(String appointment) {
        return "%s.department.id in (:teamDepartments) and ".formatted(appointment) + InForce.on(appointment, "teamOn");
    }

    /** The condition on an alias of Employee. */
    String employee(String employee) {
        return "exists (select 1 from Appointment member where member.employee = %s and %s)"
                .formatted(employee, appointment("member"));
    }

    <Q extends Query> Q bind(Q query) {
        query.setParameter("teamDepartments", departments);
        query.setParameter("teamOn", on);
        return sight.bind(query);
    }
}
