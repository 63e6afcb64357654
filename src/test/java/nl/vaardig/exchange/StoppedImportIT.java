package nl.vaardig.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.vaardig.access.Account;
import nl.vaardig.access.Membership;
import nl.vaardig.exchange.reading.ImportKinds;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.job.HeldJob;
import nl.vaardig.platform.time.AmsterdamClock;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.FrameworkState;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import nl.vaardig.skills.scale.Scale;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong between the dry run and the import, or is there from before, is said with its rows. */
@InServer
class StoppedImportIT {

    private static final String EMPLOYEES = "staff_number,given_name,family_name,email,birth_year\n";
    private static final String MANAGERS = "code,name,parent_code,manager_staff_numbers\n";
    private static final String RATINGS =
            "staff_number;skill_code;level;source;valid_on;valid_until;recorded_on;round_code;note\n";
    private static final Bilingual NAME = new Bilingual("Naam", "Name");

    @Inject
    Work work;

    @Inject
    Acting acting;

    @Inject
    HeldJob held;

    @Inject
    BringIn bringIn;

    @Inject
    ImportKinds kinds;

    @Inject
    Imports door;

    @Inject
    ImportWork imports;

    @Inject
    ImportReports reports;

    private long municipality;
    private CurrentUser user;

    @BeforeEach
    void somebodyWhoBringsFilesIn() {
        municipality = work.freshMunicipality();
        Set<Role> roles = Set.of(Role.HR_ADVISOR);
        long account = work.at(municipality, db -> {
            Account fresh = new Account("hr@gm" + municipality + ".example", "Hr", null);
            List.of(fresh, new Membership(fresh, null)).forEach(db::persist);
            return fresh.id();
        });
        user = new CurrentUser(account, "Hr", municipality, "Proefdorp", null, roles, roles);
    }

    @Test
    void twoNumbersThatLookAlikeAreRefusedInTheDryRun() {
        alone(() -> {
            long run = checked("EMPLOYEES", EMPLOYEES + "Ab1,Toos,Veldman,,\naB1,Tineke,Veldhuis,,\n");
            assertEquals(1, at(run).counts().errors());
            ImportReports.Line line = errors(run).get(0);
            assertEquals("3 staff_number", line.line() + " " + line.column());
            String words = line.text(Messages.in("nl"));
            assertTrue(words.startsWith("aB1 lijkt te veel op Ab1 in regel 2"), words);
            confirmed(run);
            assertEquals(ImportState.DONE, at(run).state());
        });
    }

    @Test
    void ratingsComeInAlsoWhereSomeAreOfAFormerVersion() {
        LocalDate day = LocalDate.now(AmsterdamClock.ZONE).minusDays(3);
        there(db -> {
            Employee employee = new Employee("1", "Toos", "Veldman", null, null);
            db.persist(employee);
            Framework before = framework(db, "1");
            Skill old = skill(db, before);
            db.persist(new Rating(
                    employee,
                    old,
                    2,
                    RatingSource.SELF,
                    day,
                    day.atStartOfDay(ZoneOffset.UTC).toInstant()));
            before.become(FrameworkState.OUTDATED);
            db.flush();
            skill(db, framework(db, "2"));
        });
        alone(() -> {
            long run = checked("RATINGS", RATINGS + "1;s;2;SELF;%1$s;;%1$s;;%n".formatted(day));
            assertEquals(1, at(run).counts().added(), "to the skill of today it is a rating of its own");
            confirmed(run);
            assertEquals(ImportState.DONE, at(run).state());
        });
    }

    @Test
    void rowsThatWentBadAfterTheDryRunAreNamed() {
        there(db -> List.of("A", "B").forEach(code -> db.persist(new Department(code, code, null))));
        there(db -> List.of("1", "2").forEach(number -> db.persist(new Employee(number, "T", "V", null, null))));
        alone(() -> {
            long run = checked("MANAGERS", MANAGERS + "A,A,,1\nB,B,,2\n");
            assertEquals(0, at(run).counts().errors());
            there(db -> db.createQuery("delete from Employee e where e.staffNumber = '2'")
                    .executeUpdate());
            confirmed(run);
            assertEquals(ImportState.FAILED, at(run).state());
            String failure = acting.as(user, () -> reports.one(run)).failure(Messages.in("en"));
            assertTrue(failure.startsWith("From line 2 on nothing has been taken over: in line 3 there"), failure);
            ImportReports.Line line = errors(run).get(0);
            assertEquals("3 manager_staff_numbers", line.line() + " " + line.column());
        });
    }

    @Test
    void aRowTheDatabaseRefusesIsNamedAndThoseBeforeItComeIn() {
        there(db -> db.createNativeQuery(
                        "alter table employee add constraint no_thirteen check (family_name <> 'Dertien')")
                .executeUpdate());
        try {
            alone(() -> {
                long run = checked("EMPLOYEES", EMPLOYEES + "1,A,Een,,\n2,B,Dertien,,\n3,C,Drie,,\n");
                confirmed(run);
                assertEquals(ImportState.FAILED, at(run).state());
                String failure = acting.as(user, () -> reports.one(run)).failure(Messages.in("en"));
                assertTrue(failure.startsWith("Something went wrong on our side at line 3 to 3:"), failure);
                assertEquals(1, at(run).counts().added());
                assertEquals(List.of("1"), work.at(municipality, db -> db.createQuery(
                                "select e.staffNumber from Employee e", String.class)
                        .getResultList()));
            });
        } finally {
            there(db -> db.createNativeQuery("alter table employee drop constraint no_thirteen")
                    .executeUpdate());
        }
    }

    /** The queue of the server would take the same runs. */
    private void alone(Runnable story) {
        held.during(ImportQueue.NAME, municipality, story);
    }

    private void there(Consumer<EntityManager> things) {
        work.doAt(municipality, things);
    }

    private long checked(String kind, String file) {
        Upload upload = new Upload(kinds.sent(kind), "proef.csv", file.getBytes(StandardCharsets.UTF_8));
        long run = acting.as(user, () -> bringIn.take(upload, upload.choice(null, null, null), false));
        read(run);
        assertEquals(ImportState.CHECKED, at(run).state());
        return run;
    }

    private void confirmed(long run) {
        acting.as(user, () -> door.confirm(run, at(run).counts().errors() > 0));
        read(run);
    }

    private void read(long run) {
        for (int i = 0; i < 9; i++)
            if (acting.as(CurrentUser.application(municipality), () -> imports.read(run, rows -> {}))) return;
    }

    private ImportRun at(long run) {
        return work.at(municipality, db -> db.find(ImportRun.class, run));
    }

    private List<ImportReports.Line> errors(long run) {
        return acting.as(user, () -> reports.allLines(run, ImportLine.Outcome.ERROR));
    }

    private static Framework framework(EntityManager db, String version) {
        Scale scale = new Scale("schaal" + version, NAME);
        Framework framework = new Framework("f", version, NAME, NAME, scale);
        List.of(scale, framework).forEach(db::persist);
        return framework;
    }

    private static Skill skill(EntityManager db, Framework framework) {
        SkillArea area = new SkillArea(framework, "a", NAME, 1);
        Skill skill = new Skill(area, "s", Track.SOFT_SKILLS, 1, 5, NAME);
        List.of(area, skill).forEach(db::persist);
        return skill;
    }
}
