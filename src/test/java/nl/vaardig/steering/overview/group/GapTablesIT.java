package nl.vaardig.steering.overview.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.skills.framework.Skill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InServer
class GapTablesIT {

    private static final Set<Role> HR = Set.of(Role.HR_ADVISOR);

    @Inject
    Work work;

    @Inject
    GapTables tables;

    @Inject
    GapCatalogues catalogues;

    @Inject
    CurrentLevels levels;

    @Inject
    Clock clock;

    private long municipality;
    private long skill;
    private List<Long> people;

    @BeforeEach
    void sevenPeopleOfWhomALevelIsAsked() {
        municipality = work.freshMunicipality();
        work.doAt(municipality, this::fill);
    }

    private void fill(EntityManager db) {
        Cast cast = Cast.of(db, today());
        JobRole role = cast.jobRole("role");
        Skill about = cast.skill();
        Department department = cast.department("d");
        db.persist(new Requirement(role, about, 3, 2, today().minusYears(2)));
        List<Employee> all = cast.people(7, "d", department, role);
        db.flush();
        skill = about.id();
        people = all.stream().map(Employee::id).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private CurrentUser advisor(long account, Long employee) {
        return new CurrentUser(account, "Iemand", municipality, "Proefdorp", employee, HR, HR);
    }

    private GapTables.Tables asked(CurrentUser who, GroupedBy by, GapAsk filter) {
        return work.reading(who, () -> tables.of(by, filter, List.of(AsOf.today(today())), catalogues.catalogue()));
    }

    private GapTables.Tables asked(CurrentUser who) {
        return asked(who, GroupedBy.DEPARTMENT, GapAsk.NONE);
    }

    @Test
    void whoMaySeeTheSameIsToldWhatWasWorkedOutOnce() {
        GapTables.Tables first = asked(advisor(1, null));
        assertSame(first, asked(advisor(2, people.get(0))));
        assertNotSame(first, asked(advisor(1, null), GroupedBy.SKILL, GapAsk.NONE));
        assertNotSame(
                first, asked(advisor(1, null), GroupedBy.DEPARTMENT, GapAsk.NONE.narrowedTo(GroupedBy.SKILL, skill)));
    }

    @Test
    void aLevelThatIsSaidIsInTheNextTable() {
        assertEquals(7, asked(advisor(1, null)).later().sum().notAssessed());
        work.doAt(municipality, db -> {
            db.persist(new Rating(
                    db.getReference(Employee.class, people.get(0)),
                    db.getReference(Skill.class, skill),
                    3,
                    RatingSource.SELF,
                    today(),
                    clock.instant()));
            db.flush();
            levels.recompute(null);
        });
        GapTables.Tables after = asked(advisor(1, null));
        assertEquals(6, after.later().sum().notAssessed());
        assertEquals(after.table().total().all(), after.later());
    }

    @Test
    void aLookAtAFewIsALookAtThemForWhoeverComesLater() {
        work.doAt(municipality, db -> {
            Cast cast = Cast.of(db, today());
            JobRole other = cast.jobRole("other");
            db.persist(new Requirement(other, db.getReference(Skill.class, skill), 3, 2, today().minusYears(2)));
            cast.people(
                    2,
                    "o",
                    db.createQuery("select d from Department d", Department.class)
                            .getSingleResult(),
                    other);
        });
        assertEquals(
                2,
                asked(advisor(1, null), GroupedBy.JOB_ROLE, GapAsk.NONE).few().size());
        assertEquals(
                2,
                asked(advisor(2, null), GroupedBy.JOB_ROLE, GapAsk.NONE).few().size());
        assertEquals(Set.of(), asked(advisor(2, null)).few());
    }
}
