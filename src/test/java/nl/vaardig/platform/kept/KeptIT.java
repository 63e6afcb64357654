package nl.vaardig.platform.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.function.Supplier;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InServer
class KeptIT {

    private static final Set<Role> HR = Set.of(Role.HR_ADVISOR);

    @Inject
    Work work;

    @Inject
    Acting acting;

    @Inject
    CurrentRequest request;

    @Inject
    Kept kept;

    @Inject
    Worked worked;

    @Inject
    Departments departments;

    private long municipality;

    @BeforeEach
    void aDepartment() {
        municipality = work.freshMunicipality();
        work.doAt(municipality, db -> db.persist(new Department("A", "Afdeling", null)));
    }

    @Test
    void whatIsKeptIsReadOnceAndAnewAfterAChange() {
        DepartmentTree first = reading(municipality, departments::tree);
        assertSame(first, reading(municipality, departments::tree), "kept");
        work.doAt(municipality, db -> rename(db, "Anders"));
        DepartmentTree second = reading(municipality, departments::tree);
        assertNotSame(first, second);
        assertEquals("Anders", second.tops().get(0).name());
    }

    @Test
    void whoBeganTooEarlyKeepsNothingForThoseWhoCameLater() {
        Long early = stamp();
        work.doAt(municipality, db -> rename(db, "Anders"));
        reading(municipality, () -> kept.of("other", () -> 1));
        assertEquals(1, reading(municipality, early, () -> kept.of("sum", () -> 1)));
        assertEquals(2, reading(municipality, () -> kept.of("sum", () -> 2)));
    }

    @Test
    void anotherServerReadsAnewToo() {
        Kept there = another();
        reading(municipality, () -> there.of("names", this::names));
        work.doAt(municipality, db -> rename(db, "Anders"));
        assertEquals("Anders", reading(municipality, () -> there.of("names", this::names)));
    }

    @Test
    void aChangeInBulkCountsAsWell() {
        reading(municipality, departments::tree);
        work.doAt(municipality, db -> db.createQuery("update Department d set d.name = 'Groot'")
                .executeUpdate());
        assertEquals(
                "Groot", reading(municipality, departments::tree).tops().get(0).name());
    }

    @Test
    void whatIsTakenBackChangesNothing() {
        Long before = stamp();
        assertThrows(
                IllegalStateException.class,
                () -> work.doAt(municipality, db -> {
                    rename(db, "Anders");
                    db.flush();
                    throw new IllegalStateException("taken back");
                }));
        assertEquals(before, stamp());
    }

    @Test
    void whoActsReadsTheDatabase() {
        DepartmentTree kept = reading(municipality, departments::tree);
        assertNotSame(kept, work.at(municipality, db -> departments.tree()));
    }

    @Test
    void oneMunicipalityNeverGetsWhatIsAnothers() {
        long other = work.freshMunicipality();
        work.doAt(other, db -> db.persist(new Department("B", "Elders", null)));
        reading(municipality, departments::tree);
        assertEquals("Elders", reading(other, departments::tree).tops().get(0).name());
        assertEquals(
                "Afdeling",
                reading(municipality, departments::tree).tops().get(0).name());
    }

    @Test
    void whatNobodyWatchesIsNotKept() {
        assertThrows(
                IllegalStateException.class,
                () -> reading(
                        municipality,
                        () -> kept.of(
                                "people",
                                () -> work.as(request.user(), db -> db.createQuery(
                                                "select count(e) from Employee e", Long.class)
                                        .getSingleResult()))));
    }

    @Test
    void aSumIsWorkedOutOnceUntilSomethingChanges() {
        int[] times = {0};
        Supplier<Integer> sum = () -> reading(municipality, () -> worked.of("sum", () -> ++times[0]));
        assertEquals(1, sum.get());
        assertEquals(1, sum.get());
        work.doAt(municipality, db -> rename(db, "Anders"));
        assertEquals(2, sum.get());
        long other = work.freshMunicipality();
        work.doAt(other, db -> db.persist(new Department("B", "Elders", null)));
        assertEquals(3, reading(other, () -> worked.of("sum", () -> ++times[0])), "another municipality's own");
    }

    @Test
    void aSumThatWentWrongIsWorkedOutAnew() {
        assertThrows(
                IllegalArgumentException.class,
                () -> reading(
                        municipality,
                        () -> worked.of("wrong", () -> {
                            throw new IllegalArgumentException("once");
                        })));
        assertEquals(7, reading(municipality, () -> worked.of("wrong", () -> 7)));
    }

    private static void rename(EntityManager db, String name) {
        Department there =
                db.createQuery("select d from Department d", Department.class).getSingleResult();
        there.rename(name);
    }

    private String names() {
        return work.as(request.user(), db -> db.createQuery("select d.name from Department d", String.class)
                .getSingleResult());
    }

    /** What another server keeps: nothing is shared with this one but the database. */
    private Kept another() {
        Kept there = new Kept();
        there.request = request;
        return there;
    }

    private Long stamp() {
        return work.stamp(municipality);
    }

    /** As a request that only reads, with the number as it is now. */
    private <T> T reading(long where, Supplier<T> work) {
        return this.work.reading(user(where), work);
    }

    private <T> T reading(long where, Long stamp, Supplier<T> work) {
        return this.work.reading(user(where), stamp, work);
    }

    private static CurrentUser user(long where) {
        return new CurrentUser(1, "Iemand", where, "Proefdorp", null, HR, HR);
    }
}
