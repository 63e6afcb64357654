package nl.vaardig.steering.coverage.need;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.cast.At;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.manager.DepartmentManager;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.skills.framework.Skill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is at a level is counted of those one may see; figures of all are for board and HR. */
@InServer
class HoldingsIT {

    @Inject
    Holdings holdings;

    @Inject
    CoverageNeeds needs;

    @Inject
    AskedNeeds asked;

    @Inject
    Departments departments;

    @Inject
    CurrentLevels levels;

    @Inject
    Work work;

    @Inject
    Clock clock;

    private At at;
    private long boss;
    private long team;
    private long top;

    @BeforeEach
    void twoTeamsOfTwo() {
        at = new At(work.freshMunicipality());
        LocalDate today = LocalDate.now(clock);
        work.doAt(at.municipality(), db -> {
            Cast cast = Cast.of(db, today);
            Department above = cast.department("top");
            Department first = cast.below(above, "first");
            JobRole role = cast.jobRole("clerk");
            Skill skill = cast.skill();
            List<Employee> people = cast.people(2, "a", first, role);
            people.forEach(one -> db.persist(new Rating(one, skill, 3, RatingSource.SELF, today, clock.instant())));
            Employee other =
                    cast.anEmployee("b").in(cast.below(above, "second")).as(role);
            db.persist(new Rating(other, skill, 4, RatingSource.SELF, today, clock.instant()));
            db.persist(new CoverageNeed(above, skill, 3, 2, today));
            db.persist(new DepartmentManager(first, people.get(0)));
            boss = people.get(0).id();
            team = first.id();
            top = above.id();
        });
        work.doAt(at.municipality(), db -> levels.recompute(null));
    }

    private List<Need> needs(CurrentUser user) {
        return work.as(user, db -> asked.ofDepartment(departments.tree(), top, false));
    }

    @Test
    void aManagerFindsOnlyTheirOwnPeople() {
        List<Need> all = needs(at.hr());
        assertEquals(3, work.as(at.hr(), db -> holdings.of(all)).size());
        Set<Long> places = work.as(at.manager(boss), db -> holdings.of(all)).stream()
                .map(Holding::departmentId)
                .collect(toSet());
        assertEquals(Set.of(team), places);
    }

    @Test
    void figuresOfAllAreNotForAManager() {
        List<Need> all = needs(at.hr());
        assertThrows(NotThere.class, () -> work.as(at.manager(boss), db -> holdings.forFigures(all)));
        assertEquals(
                3,
                work.as(at.somebody(null, Role.BOARD), db -> holdings.forFigures(all))
                        .size());
    }
}
