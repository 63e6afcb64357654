package nl.vaardig.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.vaardig.exchange.file.BadFile;
import nl.vaardig.exchange.file.Rows;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.kind.FileChoice;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.Written;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The imports of the municipality at hand: uploaded, tried, confirmed. The work itself is done in the background. */
@ApplicationScoped
@Transactional
public class Imports {

    /** An upload that nobody confirms holds personal data for nothing. */
    private static final Duration UNCONFIRMED = Duration.ofDays(7);

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    ImportWork work;

    @Inject
    Clock clock;

    /** How long one can look up what an import did to whom. */
    @Inject
    @ConfigProperty(name = "vaardig.imports.keep-days")
    int keepDays;

    /**
     * Takes a file in, to be tried.
     *
     * @throws BadField when it is empty, too large, or not a file of this kind
     */
    public long upload(ImportKind kind, String fileName, byte[] content) {
        return upload(new Upload(kind, fileName, content), new FileChoice(fileName, null, null, null));
    }

    /** As above, with what was chosen beside the file. */
    long upload(Upload upload, FileChoice choice) {
        ImportKind kind = upload.kind();
        byte[] content = upload.content();
        if (!kind.isFor(request.user().roles())) throw new NotThere();
        if (content.length == 0) throw new BadField("file", "import.file.empty");
        if (content.length > kind.largest()) throw new BadField("file", kind.tooLarge(), kind.largest() >> 20);
        checkHeader(kind, content, choice);
        forgetUnconfirmed();
        ImportRun run = new ImportRun(
                kind, shortened(upload.fileName(), kind), request.user().accountId(), clock.instant());
        run.expect(linesIn(content) - 1);
        db.persist(run);
        ImportFile.parts(run.id(), content).forEach(db::persist);
        if (kind.isFramework()) db.persist(choice.of(run.id()));
        return run.id();
    }

    private void checkHeader(ImportKind kind, byte[] content, FileChoice choice) {
        try (Rows rows = work.importer(kind, choice).open(Source.of(content))) {
            if (!rows.hasNext()) throw new BadField("file", "import.file.noRows");
        } catch (BadFile e) {
            throw new BadField("file", e.key(), e.arguments());
        }
    }

    private static String shortened(String fileName, ImportKind kind) {
        if (fileName == null || fileName.isBlank()) return kind.fileName();
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int tooMany = Written.length(name) - 200;
        return tooMany <= 0 ? name : name.substring(name.offsetByCodePoints(0, tooMany));
    }

    private static int linesIn(byte[] content) {
        int lines = content[content.length - 1] == '\n' ? 0 : 1;
        for (byte each : content) {
            if (each == '\n') lines++;
        }
        return lines;
    }

    /**
     * Lets a run go on that stopped, from where it stopped.
     *
     * @throws RuleRefused when it did not stop, or its file is gone
     */
    public void resume(long runId) {
        ImportRun run = held(runId);
        run.resume();
        refuseWithoutFile(runId);
    }

    private ImportRun held(long runId) {
        // Locked: two clicks at once are one yes.
        ImportRun run = db.find(ImportRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
        if (run == null || !run.kind().isFor(request.user().roles())) throw new NotThere();
        return run;
    }

    private void refuseWithoutFile(long runId) {
        long parts = db.createQuery("select count(f) from ImportFile f where f.runId = :run", Long.class)
                .setParameter("run", runId)
                .getSingleResult();
        RuleRefused.unless(parts > 0, "rule.importRun.fileGone", UNCONFIRMED.toDays());
    }

    /**
     * Removes what is no longer needed: lines of old imports, and files that nobody confirmed. The counts stay.
     *
     * @return how many lines
     */
    public int forgetOld() {
        forgetUnconfirmed();
        return db.createQuery(
                        "delete from ImportLine l where l.run.id in (select r.id from ImportRun r where r.createdAt <"
                                + " :before)")
                .setParameter("before", clock.instant().minus(Duration.ofDays(keepDays)))
                .executeUpdate();
    }

    /** Also what stopped and nobody lets go on. */
    private void forgetUnconfirmed() {
        db.createQuery(
                        """
                        delete from ImportFile f where f.runId in (
                          select r.id from ImportRun r where r.state in :waiting and r.createdAt < :before)
                        """)
                .setParameter("waiting", List.of(ImportState.CHECKED, ImportState.FAILED))
                .setParameter("before", clock.instant().minus(UNCONFIRMED))
                .executeUpdate();
    }

    /**
     * The dry run may become real.
     *
     * @throws RuleRefused while there are faulty rows that are not to be skipped, or when it has been confirmed before
     */
    public void confirm(long runId, boolean skippingFaulty) {
        ImportRun run = held(runId);
        run.start(skippingFaulty);
        refuseWithoutFile(runId);
        db.createQuery("delete from ImportLine l where l.run = :run")
                .setParameter("run", run)
                .executeUpdate();
    }

    /** The run that loads this file of the server: the interrupted one, or a new one; none when it has been loaded. */
    public Optional<Long> loading(ImportKind kind, String file) {
        List<ImportRun> before = db.createQuery(
                        "select r from ImportRun r where r.kind = :kind and r.serverFile = :file order by r.id desc",
                        ImportRun.class)
                .setParameter("kind", kind)
                .setParameter("file", file)
                .setMaxResults(1)
                .getResultList();
        if (!before.isEmpty() && before.get(0).state() == ImportState.RUNNING)
            return Optional.of(before.get(0).id());
        if (!before.isEmpty() && before.get(0).state() == ImportState.DONE) return Optional.empty();
        if (!before.isEmpty() && before.get(0).isResumable()) {
            before.get(0).resume();
            return Optional.of(before.get(0).id());
        }
        ImportRun run =
                new ImportRun(kind, Path.of(file).getFileName().toString(), null, clock.instant()).loading(file);
        db.persist(run);
        return Optional.of(run.id());
    }
}
