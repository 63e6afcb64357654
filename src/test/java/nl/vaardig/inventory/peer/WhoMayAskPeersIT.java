package nl.vaardig.inventory.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.vaardig.cast.At;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.manager.DepartmentManager;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Colleagues are asked about somebody by that person, or by who leads them. */
@InServer
class WhoMayAskPeersIT {

    @Inject
    WhoMayAskPeers may;

    @Inject
    Work work;

    @Inject
    Clock clock;

    private At at;
    private long sam;
    private long boss;
    private long colleague;

    @BeforeEach
    void aTeam() {
        at = new At(work.freshMunicipality());
        work.doAt(at.municipality(), db -> {
            Cast cast = Cast.of(db, LocalDate.now(clock));
            Department team = cast.department("team");
            JobRole role = cast.jobRole("clerk");
            sam = cast.anEmployee("sam").in(team).as(role).id();
            colleague = cast.anEmployee("col").in(team).as(role).id();
            Employee leads = cast.anEmployee("boss").in(team).as(role);
            db.persist(new DepartmentManager(team, leads));
            boss = leads.id();
        });
    }

    private void ask(CurrentUser user) {
        work.as(user, db -> {
            may.mustAskFor(sam);
            return null;
        });
    }

    @Test
    void thePersonAndWhoLeadsThemMay() {
        ask(at.employee(sam));
        ask(at.manager(boss));
        boolean asks = work.as(at.manager(boss), db -> may.mayAskFor(sam));
        assertTrue(asks);
    }

    @Test
    void hrSeesThemAndStillMayNot() {
        assertEquals(
                "rule.peer.notYours",
                assertThrows(RuleRefused.class, () -> ask(at.hr())).key());
    }

    @Test
    void aColleagueDoesNotEvenFindThem() {
        assertThrows(NotThere.class, () -> ask(at.employee(colleague)));
    }
}
