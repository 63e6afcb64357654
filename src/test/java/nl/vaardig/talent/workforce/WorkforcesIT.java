package nl.vaardig.talent.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Appointment;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.talent.rate.Outflows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Four days lie between two contracts of one person: the municipality says whether that is one stay. */
@InServer
class WorkforcesIT {

    @Inject
    Work work;

    @Inject
    Workforces workforces;

    @Inject
    Outflows outflows;

    @Inject
    Clock clock;

    private long here;

    @BeforeEach
    void twoContracts() {
        here = work.freshMunicipality();
        work.doAt(here, db -> {
            Cast cast = Cast.of(db, LocalDate.now(clock));
            JobRole role = cast.jobRole("role", Population.OTHER);
            Department department = cast.department("d");
            Employee employee = cast.anEmployee("1").withoutWork();
            LocalDate last = LocalDate.now(clock).minusMonths(6);
            Appointment first = new Appointment("a", employee, department, role, BigDecimal.ONE, last.minusYears(2));
            first.end(last, EndReason.FIXED_TERM_ENDED);
            Appointment next = new Appointment("b", employee, department, role, BigDecimal.ONE, last.plusDays(5));
            db.persist(first);
            db.persist(next);
        });
    }

    @Test
    void withinTheDaysOfTheMunicipalityNobodyLeft() {
        assertEquals(1, spells());
        assertEquals(0, leavers());
    }

    @Test
    void withFewerDaysSomebodyLeftAndCameBack() {
        work.doAt(here, db -> db.find(Municipality.class, here).choose(StayRule.DAYS_BETWEEN, 3));
        assertEquals(2, spells());
        assertEquals(1, leavers());
    }

    private int spells() {
        return work.at(here, db -> workforces.read(false).spells().size());
    }

    private long leavers() {
        return work.at(here, db -> outflows.all().all().share().numerator());
    }
}
