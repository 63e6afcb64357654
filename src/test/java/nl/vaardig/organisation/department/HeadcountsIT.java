package nl.vaardig.organisation.department;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.organisation.employee.Appointment;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import org.junit.jupiter.api.Test;

/** People are counted once in each place, and on the days they work there. */
@InServer
class HeadcountsIT {

    @Inject
    Headcounts headcounts;

    @Inject
    Work work;

    @Inject
    Clock clock;

    @Test
    void someoneWithTwoAppointmentsIsOnePersonInEachPlace() {
        long here = work.freshMunicipality();
        LocalDate today = LocalDate.now(clock);
        Map<String, Long> ids = work.at(here, db -> {
            Cast cast = Cast.of(db, today);
            Department north = cast.department("N");
            Department south = cast.department("S");
            JobRole role = cast.jobRole("clerk");
            Employee both = cast.anEmployee("1").in(north).as(role);
            db.persist(new Appointment("1b", both, south, role, BigDecimal.ONE, today.minusYears(1)));
            db.persist(new Appointment("1c", both, south, role, BigDecimal.ONE, today.minusYears(1)));
            cast.anEmployee("2").since(today.plusDays(1)).in(north).as(role);
            return Map.of("north", north.id(), "south", south.id(), "role", role.id());
        });
        assertEquals(1L, work.<Long>at(here, db -> headcounts.inService()), "who begins tomorrow is not there yet");
        assertEquals(
                Map.of(ids.get("north"), 1L, ids.get("south"), 1L), work.at(here, db -> headcounts.byDepartment()));
        assertEquals(Map.of(ids.get("role"), 1L), work.at(here, db -> headcounts.byJobRole()));
    }
}
