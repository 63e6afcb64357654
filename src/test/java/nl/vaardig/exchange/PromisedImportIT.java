package nl.vaardig.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.exchange.reading.ImportKinds;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.platform.job.HeldJob;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a dry run promises is what is done. Random files found these where it wasn't, see {@link TrueDryRunIT}. */
@InServer
class PromisedImportIT {

    private static final String ACCOUNTS = "user_name,display_name,staff_number,roles,password\n";
    private static final String ASSIGNMENTS = "staff_number,path_code,state,reason_nl,reason_en,compulsory,assigned_on,"
            + "due_on,started_on,ended_on,decline_reason,steps_done\n";
    private static final String WAITING = "select count(r) from AccessRequest r where r.outcome is null";

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

    @Inject
    Clock clock;

    private long municipality;
    private CurrentUser user;

    @BeforeEach
    void somewhere() {
        municipality = work.freshMunicipality();
        user = new RandomPlace(work, municipality, LocalDate.now(clock)).user();
        bringIn("EMPLOYEES", "staff_number,given_name,family_name,email,birth_year\n1,Toos,Veldman,,\n2,Aad,Bos,,\n");
    }

    @Test
    void anEmployeeThatIsNoLongerAskedForWaitsNoMore() {
        bringIn("ACCOUNTS", ACCOUNTS + "a@x.example,A,,,\n");
        bringIn("ACCOUNTS", ACCOUNTS + "a@x.example,A,1,,\n");
        assertEquals(1, count(WAITING));
        bringIn("ACCOUNTS", ACCOUNTS + "a@x.example,A,,,\n");
        assertEquals(0, count(WAITING));
    }

    @Test
    void theEmployeeAnAccountStandsForAlreadyIsNotAskedFor() {
        bringIn("ACCOUNTS", ACCOUNTS + "a@x.example,A,1,,\n");
        bringIn("ACCOUNTS", ACCOUNTS + "a@x.example,A,2,,\n");
        assertEquals(1, count(WAITING));
        bringIn("ACCOUNTS", ACCOUNTS + "a@x.example,A,1,,\n");
        assertEquals(0, count(WAITING));
    }

    @Test
    void whatHasEndedComesInBesideWhatIsUnderWay() {
        bringIn("ASSIGNMENTS", ASSIGNMENTS + assignment("ASSIGNED", 10, "", "", 0));
        ImportCounts told = bringIn(
                "ASSIGNMENTS",
                ASSIGNMENTS
                        + assignment("DECLINED", 30, "", day(20), 0)
                        + assignment("WITHDRAWN", 31, day(30), day(20), 2)
                        + assignment("COMPLETED", 32, day(30), day(20), 3));
        assertEquals(3, told.added());
        assertEquals(
                5, count("select count(c) from StepCompletion c where c.assignment.state <> AssignmentState.STARTED"));
    }

    @Test
    void whatEndedLongAgoMakesNoRoomForAnotherOne() {
        String ended = assignment("DECLINED", 30, "", day(20), 0);
        bringIn("ASSIGNMENTS", ASSIGNMENTS + ended + assignment("ASSIGNED", 10, "", "", 0));
        long run = checked("ASSIGNMENTS", ASSIGNMENTS + ended + assignment("ASSIGNED", 5, "", "", 0));
        assertEquals(1, at(run).counts().errors());
        assertEquals(
                "import.assignment.openAlready",
                lines(run, ImportLine.Outcome.ERROR).get(0).key());
    }

    @Test
    void whatEndsMakesRoomForAnotherOne() {
        bringIn("ASSIGNMENTS", ASSIGNMENTS + assignment("ASSIGNED", 10, "", "", 0));
        bringIn(
                "ASSIGNMENTS",
                ASSIGNMENTS + assignment("DECLINED", 10, "", day(8), 0) + assignment("STARTED", 5, day(4), "", 1));
    }

    private String assignment(String state, int daysAgo, String started, String ended, int steps) {
        return "1,pad,%s,Waarom,Why,false,%s,%s,%s,%s,,%d%n"
                .formatted(state, day(daysAgo), day(-90), started, ended, steps);
    }

    private String day(int daysAgo) {
        return LocalDate.now(clock).minusDays(daysAgo).toString();
    }

    /** Taken over, and tried once more to see that nothing is left. @return what the dry run told */
    private ImportCounts bringIn(String kind, String file) {
        long run = checked(kind, file);
        ImportCounts told = at(run).counts();
        assertEquals(List.of(), lines(run, ImportLine.Outcome.ERROR));
        acting.as(user, () -> door.confirm(run, false));
        read(run);
        assertEquals(ImportState.DONE, at(run).state());
        long again = checked(kind, file);
        assertEquals(List.of(), lines(again, ImportLine.Outcome.ADD));
        assertEquals(List.of(), lines(again, ImportLine.Outcome.CHANGE));
        return told;
    }

    private long checked(String kind, String file) {
        Upload upload = new Upload(kinds.sent(kind), "proef.csv", file.getBytes(StandardCharsets.UTF_8));
        long run = acting.as(user, () -> bringIn.take(upload, upload.choice(null, null, null), false));
        read(run);
        return run;
    }

    /** The queue of the server does the same; whoever is first. */
    private void read(long run) {
        CurrentUser application = CurrentUser.application(municipality);
        held.during(ImportQueue.NAME, municipality, () -> {
            for (int i = 0; i < 9; i++) if (acting.as(application, () -> imports.read(run, rows -> {}))) return;
        });
    }

    private List<ImportReports.Line> lines(long run, ImportLine.Outcome outcome) {
        return acting.as(user, () -> reports.allLines(run, outcome));
    }

    private ImportRun at(long run) {
        return work.at(municipality, db -> db.find(ImportRun.class, run));
    }

    private long count(String query) {
        return work.at(municipality, db -> db.createQuery(query, Long.class).getSingleResult());
    }
}
