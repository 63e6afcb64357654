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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vaardig.exchange.reading.ImportKind;
import nl.vaardig.exchange.reading.ImportKinds;
import nl.vaardig.exchange.trace.Traces;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.job.Jobs;
import nl.vaardig.platform.who.CurrentRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The imports of the municipality at hand: uploaded, tried, confirmed. The work itself is done in the background. */
@ApplicationScoped
@Transactional
public class Imports {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    ImportIntake intake;

    @Inject
    ImportKinds kinds;

    @Inject
    Traces traces;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** How long one can look up what an import did to whom. */
    @Inject
    @ConfigProperty(name = "vaardig.imports.keep-days")
    int keepDays;

    /**
     * Lets a run go on that stopped, from where it stopped.
     *
     * @throws RuleRefused when it did not stop, or its file is gone
     */
    public void resume(long runId) {
        ImportRun run = held(runId);
        run.resume();
        refuseWithoutFile(run);
        jobs.ask(ImportQueue.NAME);
    }

    private ImportRun held(long runId) {
        // Locked: two clicks at once are one yes.
        ImportRun run = db.find(ImportRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
        if (run == null || !kinds.named(run.kind()).isFor(request.user().roles())) throw new NotThere();
        return run;
    }

    private static void refuseWithoutFile(ImportRun run) {
        RuleRefused.unless(run.hasFile(), "rule.importRun.fileGone", ImportIntake.UNCONFIRMED.toDays());
    }

    /**
     * Removes what is no longer needed: lines of old imports, and files that nobody confirmed. The counts stay.
     *
     * @return how many lines
     */
    public int forgetOld() {
        intake.forgetUnconfirmed();
        traces.forget(before());
        return db.createQuery(
                        "delete from ImportLine l where l.run.id in (select r.id from ImportRun r where r.createdAt <"
                                + " :before)")
                .setParameter("before", before())
                .executeUpdate();
    }

    private Instant before() {
        return clock.instant().minus(Duration.ofDays(keepDays));
    }

    /**
     * The dry run may become real.
     *
     * @throws RuleRefused while there are faulty rows that are not to be skipped, or when it has been confirmed before
     */
    public void confirm(long runId, boolean skippingFaulty) {
        ImportRun run = held(runId);
        run.start(skippingFaulty);
        refuseWithoutFile(run);
        jobs.ask(ImportQueue.NAME);
        db.createQuery("delete from ImportLine l where l.run = :run")
                .setParameter("run", run)
                .executeUpdate();
    }

    /** The run that loads this file of the server: the interrupted one, or a new one; none when it has been loaded. */
    public Optional<Long> loading(ImportKind kind, String file) {
        List<ImportRun> before = db.createQuery(
                        "select r from ImportRun r where r.kind = :kind and r.serverFile = :file order by r.id desc",
                        ImportRun.class)
                .setParameter("kind", kind.name())
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
                new ImportRun(kind.name(), Path.of(file).getFileName().toString(), null, clock.instant()).loading(file);
        db.persist(run);
        return Optional.of(run.id());
    }
}
