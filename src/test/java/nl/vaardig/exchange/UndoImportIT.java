package nl.vaardig.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.exchange.undo.UndoImport;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Appointment;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.storedfile.FileUse;
import nl.vaardig.platform.storedfile.KeepFile;
import nl.vaardig.platform.storedfile.StoredFile;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.privacy.accesslog.AccessLogEntry;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import is taken back whole, or not at all. */
@InServer
class UndoImportIT {

    private static final String EMPLOYEES = "staff_number,given_name,family_name,email,birth_year\n";
    private static final String DEPARTMENTS = "code,name,parent_code,manager_staff_numbers\n";
    private static final String APPOINTMENTS =
            "number,staff_number,department_code,job_role_code,fte,start_on,end_on,end_reason\n";
    private static final String REQUIREMENTS = "job_role_code,skill_code,level,importance,valid_from,valid_until\n";
    private static final Bilingual NAME = new Bilingual("Naam", "Name");

    @Inject
    Work work;

    @Inject
    Acting acting;

    @Inject
    KeepFile keepFile;

    @Inject
    ImportWork imports;

    @Inject
    UndoImport undo;

    @Inject
    Clock clock;

    private long municipality;

    @BeforeEach
    void aMunicipalityWithSomeoneInIt() {
        municipality = work.freshMunicipality();
        work.doAt(municipality, db -> {
            Department department = new Department("A", "Afdeling", null);
            JobRole role = new JobRole("r", NAME, NAME, Population.ICT, false);
            Employee anna = new Employee("1", "Anna", "Aa", null, 1980);
            Scale scale = new Scale("scale", NAME);
            Framework framework = new Framework("framework", "1", NAME, NAME, scale);
            SkillArea area = new SkillArea(framework, "area", NAME, 1);
            Skill skill = new Skill(area, "s", Track.SOFT_SKILLS, 1, 5, NAME);
            List.of(department, role, anna, scale, framework, area, skill).forEach(db::persist);
            db.persist(new Appointment("a", anna, department, role, BigDecimal.ONE, LocalDate.parse("2020-01-01")));
            db.persist(new Requirement(role, skill, 3, 3, today().plusDays(5)));
        });
    }

    @Test
    void whatWasAddedGoesAndWhatWasChangedIsAsItWas() {
        long run = imported("EMPLOYEES", EMPLOYEES + "1,Ana,Aa,ana@x.example,\n2,Bram,Bos,,1990\n");
        assertEquals(List.of("1 Ana ana@x.example null", "2 Bram null 1990"), people());
        undone(run);
        assertEquals(List.of("1 Anna null 1980"), people());
        assertEquals(ImportState.UNDONE, state(run));
        assertRefused("rule.importRun.noUndo", run);
    }

    /** The access log hears of it in the same transaction: what stood in it would hold the person. */
    @Test
    void whoLookedAtThemIsForgottenWithThem() {
        long run = imported("EMPLOYEES", EMPLOYEES + "2,Bram,Bos,,\n");
        work.doAt(municipality, db -> db.createQuery("from Employee", Employee.class)
                .getResultList()
                .forEach(whose -> db.persist(new AccessLogEntry(
                        whose, 1L, "H. R.", Role.HR_ADVISOR, "requirement.subject.skill", clock.instant()))));
        undone(run);
        assertEquals(List.of("1 Anna null 1980"), people());
        assertEquals(1L, count("AccessLogEntry"));
    }

    @Test
    void aTreeGoesBackToItsOldShape() {
        long first = imported("DEPARTMENTS", DEPARTMENTS + "A,Afdeling,T,\nB,Team,A,\nT,Top,,\n");
        assertEquals(List.of("A Afdeling T", "B Team A", "T Top null"), tree());
        long second = imported("DEPARTMENTS", DEPARTMENTS + "A,Anders,B,\nB,Ploeg,T,\nT,Toppunt,,\n");
        assertEquals(List.of("A Anders B", "B Ploeg T", "T Toppunt null"), tree());
        assertRefused("rule.importRun.changedSince", first);
        undone(second);
        assertEquals(List.of("A Afdeling T", "B Team A", "T Top null"), tree());
        undone(first);
        assertEquals(List.of("A Afdeling null"), tree());
        assertEquals(1L, count("DepartmentAbove"));
    }

    @Test
    void anAppointmentGetsItsEndBackAndTheMunicipalityItsPeople() {
        long people = imported("EMPLOYEES", EMPLOYEES + "2,Bram,Bos,,\n");
        long work = imported(
                "APPOINTMENTS",
                APPOINTMENTS
                        + "a,1,A,r,\"0,8889\",2020-01-01,2025-12-31,RESIGNED\nb,2,A,r,1,2026-01-01,31-12-9999,OTHER\n");
        assertEquals(List.of("a 0.8889 2025-12-31 RESIGNED", "b 1.0000 null null"), appointments());
        assertRefused("rule.importRun.leans.APPOINTMENT", people);
        assertEquals(2, people().size(), "refused means: nothing happened");
        undone(work);
        assertEquals(List.of("a 1.0000 null null"), appointments());
        undone(people);
        assertEquals(1, people().size());
    }

    @Test
    void requirementsGoBackUnlessTheNextOneWasMadeSince() {
        LocalDate from = today().plusDays(5);
        long run = imported(
                "REQUIREMENTS",
                REQUIREMENTS + "r,s,3,3,%s,%s\nr,s,4,3,%s,\n".formatted(from, from.plusDays(9), from.plusDays(10)));
        assertEquals(List.of("3 " + from.plusDays(9), "4 null"), requirements());
        undone(run);
        assertEquals(List.of("3 null"), requirements());
        long shorter = imported("REQUIREMENTS", REQUIREMENTS + "r,s,3,3,%s,%s\n".formatted(from, from.plusDays(9)));
        work.doAt(municipality, db -> {
            Requirement first =
                    db.createQuery("from Requirement", Requirement.class).getSingleResult();
            db.persist(new Requirement(first.asker(), first.skill(), 5, 3, from.plusDays(20)));
        });
        assertRefused("rule.importRun.overlaps", shorter);
    }

    @Test
    void ratingsGoWithTheLevelsThatFollowedFromThem() {
        String day = today().minusDays(3).toString();
        long run = imported(
                "RATINGS",
                "staff_number,skill_code,level,source,valid_on,valid_until,recorded_on,round_code,note\n"
                        + "1,s,3,SELF,%1$s,,%1$s,,\n1,s,4,MANAGER,%1$s,,%1$s,,\n".formatted(day));
        assertEquals(1L, count("CurrentLevel"));
        undone(run);
        assertEquals(0L, count("Rating"));
        assertEquals(0L, count("CurrentLevel"));
    }

    @Test
    void jobRolesGoBackInBothLanguages() {
        long run = imported(
                "JOB_ROLES",
                "code,name_nl,name_en,description_nl,description_en,population,managerial\n"
                        + "r,Anders,Other,,,OTHER,ja\nq,Nieuw,New,,,ICT,nee\n");
        undone(run);
        JobRole role = work.at(municipality, db -> db.createQuery("from JobRole", JobRole.class)
                .getSingleResult());
        assertEquals(NAME, role.name());
        assertEquals(Population.ICT, role.population());
    }

    @Test
    void whatSomebodyChangedSinceStays() {
        long run = imported("EMPLOYEES", EMPLOYEES + "1,Ana,Aa,,1980\n2,Bram,Bos,,\n");
        work.doAt(municipality, db -> db.createQuery("from Employee e where e.staffNumber = '2'", Employee.class)
                .getSingleResult()
                .correct("Bram", "Boszoon", null, null));
        assertRefused("rule.importRun.changedSince", run);
        assertEquals(2, people().size());
    }

    @Test
    void anImportOfAnotherMunicipalityIsNotThere() {
        long run = imported("EMPLOYEES", EMPLOYEES + "2,Bram,Bos,,\n");
        long elsewhere = work.freshMunicipality();
        assertThrows(
                NotThere.class,
                () -> acting.as(hr(elsewhere), () -> {
                    undo.undo(run);
                    return null;
                }));
    }

    @Test
    void knowsThatAnImportWithoutChangesHasNothingToTakeBack() {
        long run = imported("EMPLOYEES", EMPLOYEES + "1,Anna,Aa,,1980\n");
        assertRefused("rule.importRun.noUndo", run);
        assertNotEquals(ImportState.UNDONE, state(run));
    }

    private long imported(String kind, String file) {
        InputStream content = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        StoredFile kept = acting.as(
                CurrentUser.application(municipality),
                () -> keepFile.from(content, FileUse.ofAnyType("import", 1 << 20)));
        long id = work.at(municipality, db -> {
            ImportRun run = new ImportRun(kind, kind + ".csv", null, clock.instant()).reading(kept);
            run.become(ImportState.RUNNING);
            db.persist(run);
            return run.id();
        });
        acting.as(CurrentUser.application(municipality), () -> imports.read(id, rows -> {}));
        assertEquals(ImportState.DONE, state(id));
        return id;
    }

    private static CurrentUser hr(long municipality) {
        return new CurrentUser(
                7, "Proef", municipality, "Proefdorp", null, Set.of(Role.HR_ADVISOR), Set.of(Role.HR_ADVISOR));
    }

    private void undone(long run) {
        acting.as(hr(municipality), () -> {
            undo.undo(run);
            return null;
        });
    }

    private void assertRefused(String key, long run) {
        assertEquals(key, assertThrows(RuleRefused.class, () -> undone(run)).key());
    }

    private ImportState state(long run) {
        return work.at(municipality, db -> db.find(ImportRun.class, run).state());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<String> people() {
        return texts(
                "select concat(e.staffNumber, ' ', e.givenName, ' ', coalesce(e.email, 'null'), ' ', coalesce(cast(e.birthYear as string), 'null')) from Employee e order by e.staffNumber");
    }

    private List<String> tree() {
        return texts(
                "select concat(d.code, ' ', d.name, ' ', coalesce(p.code, 'null')) from Department d left join d.parent p order by d.code");
    }

    private List<String> appointments() {
        return texts(
                "select concat(a.number, ' ', cast(a.fte as string), ' ', coalesce(cast(a.endOn as string), 'null'), ' ', coalesce(cast(a.endReason as string), 'null')) from Appointment a order by a.number");
    }

    private List<String> requirements() {
        return texts(
                "select concat(cast(r.level as string), ' ', coalesce(cast(r.validUntil as string), 'null')) from Requirement r order by r.validFrom");
    }

    private List<String> texts(String query) {
        return work.at(municipality, db -> db.createQuery(query, String.class).getResultList());
    }

    private long count(String entity) {
        return work.at(municipality, db -> db.createQuery("select count(*) from " + entity, Long.class)
                .getSingleResult());
    }
}
