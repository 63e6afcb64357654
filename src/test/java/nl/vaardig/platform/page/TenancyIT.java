package nl.vaardig.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.who.CurrentTenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However one asks, rows of another municipality are not there. */
@InServer
class TenancyIT {

    @Inject
    Work work;

    private long ours;
    private long theirs;
    private long theirEmployee;
    private long theirTeam;

    @BeforeEach
    void twoMunicipalities() {
        ours = work.freshMunicipality();
        theirs = work.freshMunicipality();
        work.doAt(ours, db -> fill(db, "Onze"));
        work.doAt(theirs, db -> fill(db, "Hun"));
        theirEmployee = one(theirs, "select e.id from Employee e");
        theirTeam = one(theirs, "select d.id from Department d where d.parent is not null");
    }

    private static void fill(EntityManager db, String familyName) {
        db.persist(new Employee("1", "Sam", familyName, null, null));
        Department top = new Department("top", familyName, null);
        db.persist(top);
        db.persist(new Department("team", familyName, top));
    }

    private long one(long municipality, String query) {
        return work.at(municipality, db -> db.createQuery(query, Long.class).getSingleResult());
    }

    private List<String> names(String query) {
        return work.at(ours, db -> db.createQuery(query, String.class).getResultList());
    }

    @Test
    void aQueryFindsOnlyOurs() {
        assertEquals(List.of("Onze"), names("select e.familyName from Employee e"));
        assertEquals(List.of("Onze"), names("select e.familyName from Employee e where e.staffNumber = '1' or 1 = 1"));
    }

    @Test
    void aLookUpByIdFindsNothingOfTheirs() {
        assertNull(work.at(ours, db -> db.find(Employee.class, theirEmployee)));
        assertNotNull(work.at(theirs, db -> db.find(Employee.class, theirEmployee)));
    }

    @Test
    void aReferenceToTheirsCannotBeRead() {
        assertThrows(
                PersistenceException.class,
                () -> work.at(ours, db -> db.getReference(Employee.class, theirEmployee)
                        .familyName()));
    }

    /** Such a row can't come about through the application; a slip in an import or by hand must show nothing either. */
    @Test
    void anAssociationThatLeadsToTheirsLeadsNowhere() {
        work.doAt(ours, db -> db.createNativeQuery(
                        "update department set parent_id = :theirs where municipality_id = :ours and code = 'team'")
                .setParameter("theirs", theirTeam)
                .setParameter("ours", ours)
                .executeUpdate());
        assertEquals(List.of(), names("select p.name from Department d join d.parent p where d.code = 'team'"));
        assertThrows(PersistenceException.class, () -> work.at(ours, TenancyIT::parentNameOfTheTeam));
    }

    private static String parentNameOfTheTeam(EntityManager db) {
        return db.createQuery("select d from Department d where d.code = 'team'", Department.class)
                .getSingleResult()
                .parent()
                .name();
    }

    @Test
    void aCountCountsOnlyOurs() {
        assertEquals(1, one(ours, "select count(e) from Employee e"));
        assertEquals(2, one(ours, "select count(d) from Department d"));
    }

    @Test
    void aSubqueryLooksAtOursOnly() {
        assertEquals(
                List.of(),
                names(
                        "select e.familyName from Employee e where exists (select 1 from Employee o where o.familyName = 'Hun')"));
        assertEquals(
                List.of("Onze"),
                names(
                        "select (select max(o.familyName) from Employee o where o.staffNumber = e.staffNumber) from Employee e"));
    }

    @Test
    void aDerivedTableHoldsOursOnly() {
        assertEquals(1, one(ours, "select t.n from (select count(e) as n from Employee e) t"));
        assertEquals(
                List.of("Onze"),
                names("with people as (select e.familyName as name from Employee e) select p.name from people p"));
    }

    @Test
    void aUnionAddsNothingOfTheirs() {
        assertEquals(
                List.of("Onze", "Onze", "Onze"),
                names("select e.familyName from Employee e union all select d.name from Department d"));
    }

    @Test
    void aBulkUpdateChangesOursOnly() {
        int changed = work.at(ours, db -> db.createQuery("update Employee e set e.givenName = 'Robin'")
                .executeUpdate());
        assertEquals(1, changed);
        assertEquals("Sam", givenNameOfTheirs());
    }

    @Test
    void aBulkDeleteDeletesOursOnly() {
        int deleted =
                work.at(ours, db -> db.createQuery("delete from Employee e").executeUpdate());
        assertEquals(1, deleted);
        assertEquals("Sam", givenNameOfTheirs());
        assertEquals(0, one(ours, "select count(e) from Employee e"));
    }

    private String givenNameOfTheirs() {
        return work.at(theirs, db -> db.find(Employee.class, theirEmployee).givenName());
    }

    @Test
    void aNewRowBelongsToUs() {
        work.doAt(ours, db -> db.persist(new Employee("2", "Noor", "Nieuw", null, null)));
        assertEquals(2, one(ours, "select count(e) from Employee e"));
        assertEquals(1, one(theirs, "select count(e) from Employee e"));
    }

    @Test
    void beforeAMunicipalityIsChosenTheRootSeesBoth() {
        assertEquals(
                2,
                one(
                        CurrentTenant.ROOT,
                        "select count(e) from Employee e where e.familyName in ('Onze', 'Hun')"
                                + " and e.municipalityId in (" + ours + ", " + theirs + ")"));
    }
}
