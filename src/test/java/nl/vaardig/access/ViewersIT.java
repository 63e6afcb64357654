package nl.vaardig.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.manager.DepartmentManager;
import nl.vaardig.platform.who.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may look at somebody is told by name: those who lead them, near before far, and HR. */
@InServer
class ViewersIT {

    @Inject
    Viewers viewers;

    @Inject
    Work work;

    @Inject
    Clock clock;

    private long here;
    private Department team;
    private Employee sam;
    private Employee far;
    private Employee near;

    @BeforeEach
    void aTeamBelowADepartment() {
        here = work.freshMunicipality();
        work.doAt(here, this::fill);
    }

    private void fill(EntityManager db) {
        Cast cast = Cast.of(db, LocalDate.now(clock));
        Department top = cast.department("top");
        team = cast.below(top, "team");
        JobRole role = cast.jobRole("clerk");
        far = cast.anEmployee("far").called("Ver").in(top).as(role);
        near = cast.anEmployee("near").called("Dichtbij").in(top).as(role);
        sam = cast.anEmployee("sam").in(team).as(role);
        db.persist(new DepartmentManager(top, far));
        db.persist(new DepartmentManager(team, near));
    }

    private List<String> seenBy(Employee employee) {
        return work.at(here, db -> viewers.of(employee.id())).stream()
                .map(one -> one.role() + " " + one.name())
                .toList();
    }

    @Test
    void whoLeadsNearbyComesFirst() {
        assertEquals(List.of("MANAGER Dichtbij Nummer near", "MANAGER Ver Nummer far"), seenBy(sam));
    }

    @Test
    void nobodyIsTheirOwnViewer() {
        assertEquals(List.of(), seenBy(far));
        assertEquals(List.of("MANAGER Ver Nummer far"), seenBy(near));
    }

    @Test
    void whoLeadsBothIsNamedOnceWithTheNearest() {
        work.doAt(
                here,
                db -> db.persist(new DepartmentManager(
                        db.find(Department.class, team.id()), db.find(Employee.class, far.id()))));
        List<Viewers.Viewer> managers = work.at(here, db -> viewers.of(sam.id())).stream()
                .filter(one -> one.role() == Role.MANAGER && one.name().startsWith("Ver"))
                .toList();
        assertEquals(
                List.of("Afdeling team"),
                managers.stream().map(Viewers.Viewer::department).toList());
    }
}
