package nl.vaardig.talent.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.cast.At;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.manager.DepartmentManager;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The year in which somebody means to retire is theirs to tell, and for those who may see them. */
@InServer
class ToldRetirementsIT {

    @Inject
    ToldRetirements told;

    @Inject
    Work work;

    @Inject
    Clock clock;

    private At at;
    private long sam;
    private long boss;
    private long elsewhere;
    private int year;

    @BeforeEach
    void aTeam() {
        at = new At(work.freshMunicipality());
        year = LocalDate.now(clock).getYear() + 4;
        work.doAt(at.municipality(), db -> {
            Cast cast = Cast.of(db, LocalDate.now(clock));
            Department team = cast.department("team");
            JobRole role = cast.jobRole("clerk");
            sam = cast.anEmployee("sam").in(team).as(role).id();
            Employee leads = cast.anEmployee("boss").in(team).as(role);
            db.persist(new DepartmentManager(team, leads));
            boss = leads.id();
            elsewhere = cast.anEmployee("else")
                    .in(cast.department("other"))
                    .as(role)
                    .id();
        });
        tell(at.employee(sam));
        tell(at.employee(elsewhere));
    }

    private void tell(CurrentUser user) {
        work.as(user, db -> {
            told.tell(year);
            return null;
        });
    }

    private Map<Long, Integer> seenBy(CurrentUser user) {
        return work.as(user, db -> told.of(List.of(sam, elsewhere)));
    }

    @Test
    void aManagerReadsThoseOfTheirOwnPeople() {
        assertEquals(Map.of(sam, year), seenBy(at.manager(boss)));
        assertEquals(Map.of(sam, year, elsewhere, year), seenBy(at.hr()));
    }

    @Test
    void whatWasTakenBackIsGone() {
        work.as(at.employee(sam), db -> {
            told.takeBack();
            return null;
        });
        assertEquals(Optional.empty(), work.as(at.employee(sam), db -> told.own()));
        assertEquals(Map.of(), seenBy(at.manager(boss)));
    }

    @Test
    void anAccountThatIsNobodyHereHasNothingToTell() {
        assertThrows(NotThere.class, () -> tell(at.hr()));
    }
}
