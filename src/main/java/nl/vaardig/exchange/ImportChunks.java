package nl.vaardig.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.reading.FileChoice;
import nl.vaardig.exchange.reading.ImportKinds;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.exchange.reading.Undoable;
import nl.vaardig.exchange.trace.Traces;
import nl.vaardig.platform.job.CurrentTurn;
import nl.vaardig.platform.storedfile.StoredFile;
import nl.vaardig.platform.storedfile.StoredFiles;
import nl.vaardig.platform.transaction.NotRepeated;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.InNameOf;
import nl.vaardig.platform.words.Texts;

/** The transactions of a run: one to look at what is there, one for each chunk of rows with its counts, one to end. */
@ApplicationScoped
@Transactional
@NotRepeated // the importer remembers what it planned
public class ImportChunks {

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    @Inject
    CurrentRequest request;

    @Inject
    InNameOf inNameOf;

    @Inject
    Traces traces;

    @Inject
    ImportKinds kinds;

    @Inject
    StoredFiles files;

    @Inject
    CurrentTurn turn;

    private record Planned(Row row, RowPlan plan) {}

    ImportRun run(long runId) {
        return db.find(ImportRun.class, runId);
    }

    /** Who brought the file in, without any role; the application itself for what it loads. */
    CurrentUser bringer(long runId) {
        Long account = run(runId).createdBy();
        return account == null ? request.user() : inNameOf.withoutRoles(account);
    }

    FileChoice choice(long runId) {
        return Objects.requireNonNullElse(db.find(FileChoice.class, runId), FileChoice.NONE);
    }

    /** What was sent; empty when it is gone. */
    Optional<Source> source(long runId) {
        return db.createQuery("select f from ImportRun r join r.file f where r.id = :run", StoredFile.class)
                .setParameter("run", runId)
                .getResultStream()
                .findFirst()
                .map(file -> () -> files.open(file));
    }

    /** Counts the try. @return false when the run has got no further too often, and now says so */
    boolean isTriedAgain(long runId) {
        turn.hold();
        ImportRun run = held(runId);
        if (run.isTriedAgain()) return true;
        run.stop("import.failed.again", Texts.of(ImportTrouble.MOST_TRIES), clock.instant());
        return false;
    }

    /** For a reason that may pass; the log tells more under the number. @param first, last lines; 0 between the rows */
    void stumble(long runId, String number, int first, int last) {
        ImportRun run = held(runId);
        if (!run.state().isAtWork() || run.mayTryAgain()) return;
        boolean atRows = run.state() == ImportState.RUNNING && first > 0;
        run.stop(
                atRows ? "import.failed.rows" : "import.failed.unexpected",
                Texts.of(number, first, last),
                clock.instant());
    }

    /** Whether what went wrong is to be looked for row by row. */
    boolean isSlow(long runId) {
        ImportRun run = run(runId);
        return run.state() == ImportState.RUNNING && run.isTriedBefore();
    }

    private ImportRun held(long runId) {
        return db.find(ImportRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Prepares the importer. A dry run that was interrupted begins anew. */
    void begin(long runId, Importer importer) {
        ImportRun run = db.find(ImportRun.class, runId);
        if (run.state() == ImportState.CHECKING) {
            run.countAnew();
            new ImportNotes(db, run).forgetAll();
        }
        importer.begin();
    }

    /** Rows that were taken over before an interruption: they only have to be known. */
    void passOver(Importer importer, List<Row> chunk) {
        importer.ahead(chunk);
        chunk.forEach(importer::plan);
    }

    /**
     * Tries the rows, and for real also takes them over.
     *
     * @param before so many rows of the file come before these
     * @return false when the run must not go on: the rows are no longer right, or another server has taken them
     */
    boolean take(long runId, Importer importer, List<Row> chunk, int before) {
        turn.hold();
        ImportRun run = held(runId);
        if (!run.state().isAtWork() || run.counts().rowsRead() != before) return false;
        importer.ahead(chunk);
        List<Planned> good = new ArrayList<>();
        // What was found before it stopped is found again, or was put right.
        ImportNotes notes = new ImportNotes(db, run);
        if (run.state() == ImportState.RUNNING && !run.skipFaulty()) notes.forgetErrors();
        for (Row row : chunk) {
            RowPlan plan = importer.plan(row);
            if (row.isSound()) good.add(new Planned(row, plan));
            else notes.faulty(row);
        }
        notes.odd(chunk);
        int errors = chunk.size() - good.size();
        if (run.state() == ImportState.RUNNING && errors > 0 && !run.skipFaulty()) {
            Texts where = Texts.of(chunk.get(0).line(), ImportNotes.faultyLines(chunk));
            run.stop("import.failed.newErrors", where, clock.instant());
            return false;
        }
        carryOut(run, importer, good, notes);
        run.count(
                count(good, RowPlan.Outcome.ADD),
                count(good, RowPlan.Outcome.CHANGE),
                count(good, RowPlan.Outcome.UNCHANGED) + count(good, RowPlan.Outcome.LEFT_OUT),
                errors);
        if (run.counts().added() + run.counts().changed() > Traces.MOST) traces.drop(runId);
        return true;
    }

    private void carryOut(ImportRun run, Importer importer, List<Planned> good, ImportNotes notes) {
        good.forEach(planned -> notes.planned(planned.row(), planned.plan()));
        if (run.state() != ImportState.RUNNING) return;
        importer.hold();
        List<Traces.Act> acts = good.stream()
                .filter(planned -> planned.plan().outcome() != RowPlan.Outcome.UNCHANGED)
                .map(planned -> new Traces.Act(planned.row().line(), planned.plan()))
                .toList();
        Class<?> changes = kinds.named(run.kind()).changes();
        traces.carryOut(run.id(), run.serverFile() == null ? undoing(run) : null, changes, acts);
        importer.settle();
    }

    private Undoable<?> undoing(ImportRun run) {
        return kinds.undoing(kinds.named(run.kind())).orElse(null);
    }

    private static int count(List<Planned> good, RowPlan.Outcome outcome) {
        return (int)
                good.stream().filter(one -> one.plan().outcome() == outcome).count();
    }

    void end(long runId, Importer importer) {
        turn.hold();
        ImportRun run = held(runId);
        if (run.state() == ImportState.CHECKING) run.checked();
        if (run.state() != ImportState.RUNNING) return;
        importer.end();
        traces.settle(runId, undoing(run));
        run.finish(clock.instant());
        files.letGo(run.withoutFile());
    }

    void fail(long runId, String key, Texts arguments) {
        ImportRun run = run(runId);
        if (!run.state().isAtWork()) return;
        run.fail(key, arguments, clock.instant());
        files.letGo(run.withoutFile());
    }
}
