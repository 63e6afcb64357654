package nl.vaardig.exchange.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.exchange.ImportRun;
import nl.vaardig.exchange.ImportState;
import nl.vaardig.exchange.reading.ImportKinds;
import nl.vaardig.exchange.reading.References;
import nl.vaardig.exchange.reading.Undoable;
import nl.vaardig.exchange.trace.States;
import nl.vaardig.exchange.trace.Trace;
import nl.vaardig.exchange.trace.Traces;
import nl.vaardig.exchange.trace.Undone;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.storedfile.StoredFiles;
import nl.vaardig.platform.who.CurrentRequest;

/** Takes an import back in one transaction: what it made goes, what it changed is as it was. */
@ApplicationScoped
@Transactional
public class UndoImport {

    @PersistenceContext
    EntityManager db;

    @Inject
    Traces traces;

    @Inject
    Leaning leaning;

    @Inject
    ImportKinds kinds;

    @Inject
    References references;

    @Inject
    StoredFiles files;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /**
     * Takes it back.
     *
     * @throws RuleRefused when that is not (any more) possible: it says what leans on it or was changed since
     */
    public void undo(long runId) {
        ImportRun run = db.find(ImportRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
        if (run == null || !kinds.named(run.kind()).isFor(request.user().roles())) throw new NotThere();
        List<Trace> all = traces.of(runId);
        int done = run.counts().added() + run.counts().changed();
        Optional<Undoable<?>> undoing = kinds.undoing(kinds.named(run.kind()));
        boolean isWhole =
                undoing.isPresent() && run.state().mayBecome(ImportState.UNDONE) && done > 0 && all.size() == done;
        RuleRefused.unless(isWhole, "rule.importRun.noUndo");
        takeBack(undoing.get(), all);
        traces.drop(runId);
        files.letGo(run.withoutFile());
        db.persist(new Undone(runId, request.user().name(), clock.instant()));
        run.become(ImportState.UNDONE);
    }

    private <E> void takeBack(Undoable<E> undoing, List<Trace> all) {
        List<Trace> changed = all.stream().filter(trace -> !trace.isMade()).toList();
        List<Long> made =
                all.stream().filter(Trace::isMade).map(Trace::entityId).toList();
        Runnable rest = undoing.hold(made, changed.stream().map(Trace::entityId).toList());
        Map<Long, E> things = things(undoing, all.stream().map(Trace::entityId).toList());
        for (Trace trace : all) refuseWhatIsDifferent(undoing, things.get(trace.entityId()), trace);
        // First what it changed: a department that it moved no longer leans on one that it added.
        putBack(undoing, changed, things);
        if (!made.isEmpty()) remove(undoing, made);
        rest.run();
    }

    /** Locked: what begins to lean on them now waits, and then finds them gone. */
    private <E> Map<Long, E> things(Undoable<E> undoing, List<Long> ids) {
        Map<Long, E> all = new HashMap<>();
        db.createQuery("select e from " + undoing.type().getSimpleName() + " e where e.id in :ids", undoing.type())
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(entity -> all.put(references.id(entity), entity));
        return all;
    }

    private static void refuseWhatIsDifferent(Undoable<?> undoing, Object entity, Trace trace) {
        RuleRefused.unless(entity != null, "rule.importRun.gone", trace.line());
        boolean isAsLeft = trace.after().equals(States.of(undoing, entity));
        RuleRefused.unless(isAsLeft, "rule.importRun.changedSince", trace.line());
    }

    private <E> void putBack(Undoable<E> undoing, List<Trace> changed, Map<Long, E> things) {
        changed.forEach(trace -> undoing.loosen(things.get(trace.entityId())));
        for (Trace trace : changed) undoing.putBack(things.get(trace.entityId()), States.read(trace.before()));
        db.flush();
    }

    private void remove(Undoable<?> undoing, List<Long> made) {
        leaning.refuse(undoing, made);
        undoing.letGo(made);
        db.createQuery("delete from " + undoing.type().getSimpleName() + " e where e.id in :ids")
                .setParameter("ids", made)
                .executeUpdate();
    }
}
