package nl.vaardig.steering.matrix.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.give.TakeLevelBack;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.manager.DepartmentManager;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.skills.framework.Skill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team out of the database: the same queries for ten people and for a hundred, and only one's own. */
@InServer
class TeamMatrixIT {

    private static final int SKILLS = 12;
    private static final Set<Role> MANAGER = Set.of(Role.EMPLOYEE, Role.MANAGER);

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    TeamMatrix matrix;

    @Inject
    CurrentLevels levels;

    @Inject
    TakeLevelBack takeLevelBack;

    @Inject
    Clock clock;

    private long municipality;
    private long small;
    private long large;
    private long elsewhere;
    private CurrentUser manager;

    @BeforeEach
    void twoTeamsAndOneElsewhere() {
        municipality = work.freshMunicipality();
        long boss = work.at(municipality, this::fill);
        work.doAt(municipality, db -> levels.recompute(null));
        small = department("small");
        large = department("large");
        elsewhere = department("elsewhere");
        manager = new CurrentUser(7, "Baas", municipality, "Proefdorp", boss, MANAGER, MANAGER);
    }

    private long department(String code) {
        return work.at(municipality, db -> db.createQuery(
                        "select d.id from Department d where d.code = '" + code + "'", Long.class)
                .getSingleResult());
    }

    private long fill(EntityManager db) {
        Cast cast = Cast.of(db, today());
        JobRole role = cast.jobRole("role");
        List<Skill> skills = cast.skills(SKILLS);
        skills.forEach(skill -> db.persist(new Requirement(role, skill, 3, 2, today().minusYears(2))));
        Employee boss = cast.anEmployee("boss").in(cast.department("office")).as(role);
        team(cast, db, "small", role, skills, 10, boss);
        team(cast, db, "large", role, skills, 100, boss);
        team(cast, db, "elsewhere", role, skills, 3, null);
        return boss.id();
    }

    private void team(
            Cast cast, EntityManager db, String code, JobRole role, List<Skill> skills, int people, Employee boss) {
        Department department = cast.department(code);
        if (boss != null) db.persist(new DepartmentManager(department, boss));
        for (Employee employee : cast.people(people, code, department, role)) {
            skills.subList(1, SKILLS)
                    .forEach(skill ->
                            db.persist(new Rating(employee, skill, 2, RatingSource.SELF, today(), clock.instant())));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Team team(long department) {
        TeamScope scope = new TeamScope(department, true, AsOf.today(today()));
        TeamPlaces places = matrix.places();
        return matrix.team(places, scope, matrix.members(places, scope));
    }

    private Team seenByManager(long department) {
        return work.as(manager, db -> team(department));
    }

    @Test
    void aHundredPeopleTakeNoMoreQueriesThanTen() {
        seenByManager(small);
        long ten = queries.count(() -> seenByManager(small));
        long hundred = queries.count(() -> seenByManager(large));
        assertEquals(ten, hundred);
        assertTrue(hundred <= 8, "queries: " + hundred);
        assertEquals(100, seenByManager(large).members().size());
    }

    @Test
    void countsWhatIsAskedAndWhatIsThere() {
        GapSum sum = seenByManager(small).sum();
        assertEquals(10L * SKILLS, sum.requirements());
        assertEquals(10, sum.notAssessed());
        assertEquals(10L * (SKILLS - 1), sum.open());
    }

    @Test
    void beforeTheRatingsWereKnownNobodyWasAssessed() {
        Team before = work.as(manager, db -> {
            TeamScope scope = new TeamScope(small, true, AsOf.on(today().minusDays(1), today()));
            TeamPlaces places = matrix.places();
            return matrix.team(places, scope, matrix.members(places, scope));
        });
        assertEquals(10L * SKILLS, before.sum().notAssessed());
    }

    @Test
    void anothersTeamIsNotThere() {
        assertThrows(NotThere.class, () -> seenByManager(elsewhere));
    }

    @Test
    void aLevelTakenBackCountsNoMoreAndIsKept() {
        Rating said = work.as(manager, db -> {
            Employee employee = db.createQuery(
                            "select e from Employee e where e.staffNumber = 'small0'", Employee.class)
                    .getSingleResult();
            Skill skill = db.createQuery("select s from Skill s where s.code = 'skill0'", Skill.class)
                    .getSingleResult();
            Rating rating = new Rating(employee, skill, 4, RatingSource.MANAGER, today(), clock.instant()).by(7L, null);
            levels.lock(List.of(employee.id()));
            db.persist(rating);
            levels.follow(rating);
            return rating;
        });
        assertEquals(1, seenByManager(small).sum().met());
        boolean done = work.as(
                manager,
                db -> takeLevelBack.forPerson(said.employee().id(), said.skill().id()));
        assertTrue(done);
        assertEquals(0, seenByManager(small).sum().met());
        assertEquals(10, seenByManager(small).sum().notAssessed());
        long kept = work.at(
                municipality, db -> db.createQuery("select count(r) from Rating r where r.ratedBy = 7", Long.class)
                        .getSingleResult());
        assertEquals(1, kept);
    }
}
