package nl.vaardig.steering.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.cast.At;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.steering.coverage.need.Cover;
import nl.vaardig.steering.coverage.need.CoverageNeed;
import nl.vaardig.steering.coverage.need.CoverageNeeds;
import nl.vaardig.steering.coverage.need.NeedWish;
import nl.vaardig.steering.outlook.OutlookBook;
import nl.vaardig.steering.outlook.ReadOutlook;
import nl.vaardig.steering.trend.Snapshots;
import nl.vaardig.steering.trend.Trends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coverage, snapshots and the outlook out of the database: fixed numbers of queries, and only one's own. */
@InServer
class CoverageIT {

    private static final Set<Role> HR = Set.of(Role.HR_ADVISOR);
    private static final Trends.Filter ALL = new Trends.Filter(Set.of(), null, null, null);

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    ReadCoverage read;

    @Inject
    CoverageNeeds needs;

    @Inject
    ReadOutlook outlook;

    @Inject
    Snapshots snapshots;

    @Inject
    Trends trends;

    @Inject
    CurrentLevels levels;

    @Inject
    Clock clock;

    private long municipality;
    private long skill;
    private long small;
    private long large;
    private CurrentUser hr;

    @BeforeEach
    void twoDepartments() {
        municipality = work.freshMunicipality();
        hr = new At(municipality).hr();
        work.doAt(municipality, this::fill);
        work.doAt(municipality, db -> levels.recompute(null));
    }

    private void fill(EntityManager db) {
        Cast cast = Cast.of(db, today());
        JobRole role = cast.jobRole("role");
        Skill about = cast.skill();
        db.persist(new Requirement(role, about, 3, 2, today().minusYears(2)));
        skill = about.id();
        small = department(cast, db, "small", role, about, 2);
        large = department(cast, db, "large", role, about, 60);
    }

    private long department(Cast cast, EntityManager db, String code, JobRole role, Skill about, int people) {
        Department department = cast.department(code);
        for (Employee employee : cast.people(people, code, department, role))
            db.persist(new Rating(employee, about, 3, RatingSource.SELF, today(), clock.instant()));
        return department.id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Skill skill(EntityManager db) {
        return db.getReference(Skill.class, skill);
    }

    private CoverageNeed need(long department, int people) {
        return work.as(hr, db -> needs.add(new NeedWish(department, skill(db), 3, people, today(), null)));
    }

    private ShownCoverage coverage(long department) {
        return work.as(hr, db -> read.withoutNames(new CoverageAsk(department, null, false)));
    }

    @Test
    void sixtyPeopleTakeNoMoreQueriesThanTwo() {
        need(small, 1);
        need(large, 3);
        coverage(small);
        long two = queries.count(() -> coverage(small));
        long sixty = queries.count(() -> coverage(large));
        assertEquals(two, sixty);
        assertTrue(sixty <= 20, "queries: " + sixty);
        assertEquals(58, coverage(large).cover().lowest().orElseThrow());
    }

    @Test
    void whoSeesTheSameSharesWhoCountsUntilSomethingChanges() {
        need(large, 3);
        CurrentUser other = new CurrentUser(2, "Iemand", municipality, "Proefdorp", null, hr.roles(), hr.roles());
        Cover first = shared(hr);
        assertSame(first, shared(other));
        assertEquals(coverage(large).cover(), first);
        OutlookBook book = work.reading(hr, outlook::book);
        assertSame(book.subjects(), work.reading(other, outlook::book).subjects());
        need(small, 1);
        assertNotSame(first, shared(other));
    }

    private Cover shared(CurrentUser who) {
        return work.reading(who, () -> read.withoutNames(new CoverageAsk(large, null, false)))
                .cover();
    }

    @Test
    void whatIsTakenAwayCanBePutBackAndWrittenDownAnew() {
        CoverageNeed need = need(small, 2);
        assertThrows(BadField.class, () -> need(small, 1));
        work.as(hr, db -> needs.remove(need.id()));
        assertTrue(coverage(small).cover().needs().isEmpty());
        work.as(hr, db -> needs.putBack(need.id()));
        assertEquals(1, coverage(small).cover().needs().size());
        work.as(hr, db -> needs.remove(need.id()));
        need(small, 1);
        assertEquals(2, coverage(small).cover().lowest().orElseThrow());
    }

    @Test
    void aLevelBeyondTheScaleIsToldAtItsField() {
        Sent said = Sent.blank().with("skill", skill).with("level", 6);
        work.as(hr, db -> NeedWish.read(said, Known.byId(id -> id), Known.byId(id -> skill(db)), today()));
        assertTrue(said.errors().containsKey("level"));
    }

    @Test
    void anotherMunicipalitysNeedIsNotThere() {
        CoverageNeed need = need(small, 2);
        long other = work.freshMunicipality();
        CurrentUser stranger = new CurrentUser(8, "Ander", other, "Elders", null, HR, HR);
        assertThrows(NotThere.class, () -> work.as(stranger, db -> needs.get(need.id())));
        assertThrows(
                NotThere.class, () -> work.as(stranger, db -> read.withoutNames(new CoverageAsk(small, null, false))));
    }

    @Test
    void aSnapshotCountsEveryoneOnceAndADayIsTakenOnce() {
        work.as(hr, db -> snapshots.takeNow());
        work.as(hr, db -> snapshots.takeNow());
        List<Trends.Point> points = work.as(hr, db -> trends.of(ALL));
        assertEquals(1, points.size());
        assertEquals(62, points.get(0).met());
        assertEquals(62, points.get(0).requirements());
        LocalDate before = today().minusDays(1);
        work.doAt(municipality, db -> snapshots.take(before));
        work.doAt(municipality, db -> snapshots.take(before));
        List<Trends.Point> both = work.as(hr, db -> trends.of(ALL));
        assertEquals(
                List.of(before, today()), both.stream().map(Trends.Point::on).toList());
        assertEquals(62, both.get(0).notAssessed(), "nothing was known the day before");
    }

    @Test
    void anOutlookWithoutGoalsIsEmptyAndTakesAFixedNumberOfQueries() {
        work.as(hr, db -> outlook.book());
        long sent = queries.count(() -> work.as(hr, db -> outlook.book()));
        assertTrue(sent <= 22, "queries: " + sent);
        assertTrue(work.as(hr, db -> outlook.book()).subjects().isEmpty());
    }

    @Test
    void aManagerHasNoFiguresOfTheWholeMunicipality() {
        CurrentUser manager =
                new CurrentUser(9, "Baas", municipality, "Proefdorp", null, Set.of(Role.MANAGER), Set.of(Role.MANAGER));
        assertThrows(NotThere.class, () -> work.as(manager, db -> outlook.book()));
    }
}
