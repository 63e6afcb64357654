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
import java.util.Set;
import java.util.TreeSet;
import nl.vaardig.exchange.ImportRun;
import nl.vaardig.exchange.ImportState;
import nl.vaardig.exchange.trace.Thing;
import nl.vaardig.exchange.trace.Trace;
import nl.vaardig.exchange.trace.Traces;
import nl.vaardig.exchange.trace.Undone;
import nl.vaardig.inventory.CurrentLevels;
import nl.vaardig.organisation.Department;
import nl.vaardig.organisation.tree.DepartmentPlaces;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;

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
    CurrentLevels levels;

    @Inject
    DepartmentPlaces places;

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
        if (run == null || !run.kind().isFor(request.user().roles())) throw new NotThere();
        List<Trace> all = traces.of(runId);
        int done = run.counts().added() + run.counts().changed();
        boolean isWhole = run.state().mayBecome(ImportState.UNDONE) && done > 0 && all.size() == done;
        RuleRefused.unless(isWhole, "rule.importRun.noUndo");
        takeBack(run.kind().thing(), all);
        traces.drop(runId);
        db.createQuery("delete from ImportFile f where f.runId = :run")
                .setParameter("run", runId)
                .executeUpdate();
        db.persist(new Undone(runId, request.user().name(), clock.instant()));
        run.become(ImportState.UNDONE);
    }

    private void takeBack(Thing thing, List<Trace> all) {
        List<Trace> changed = all.stream().filter(trace -> !trace.isMade()).toList();
        List<Long> made =
                all.stream().filter(Trace::isMade).map(Trace::entityId).toList();
        Set<Long> rated = lockRated(thing, made);
        Map<Long, Object> things =
                things(thing, all.stream().map(Trace::entityId).toList());
        for (Trace trace : all) refuseWhatIsDifferent(thing, things.get(trace.entityId()), trace);
        // First what it changed: a department that it moved no longer leans on one that it added.
        putBack(thing, changed, things);
        if (!made.isEmpty()) remove(thing, made);
        if (thing == Thing.REQUIREMENT && !changed.isEmpty()) refuseOverlaps(changed);
        if (thing == Thing.DEPARTMENT) places.layOut();
        if (!rated.isEmpty()) levels.recompute(rated);
    }

    /** Ratings and levels of a person change under one lock. */
    private Set<Long> lockRated(Thing thing, List<Long> ratings) {
        Set<Long> people = new TreeSet<>();
        if (thing != Thing.RATING) return people;
        people.addAll(db.createQuery("select distinct r.employee.id from Rating r where r.id in :ids", Long.class)
                .setParameter("ids", ratings)
                .getResultList());
        levels.lock(people);
        return people;
    }

    /** Locked: what begins to lean on them now waits, and then finds them gone. */
    private Map<Long, Object> things(Thing thing, List<Long> ids) {
        Map<Long, Object> all = new HashMap<>();
        db.createQuery("select e from " + thing.type().getSimpleName() + " e where e.id in :ids", thing.type())
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(entity -> all.put(
                        (Long) db.getEntityManagerFactory()
                                .getPersistenceUnitUtil()
                                .getIdentifier(entity),
                        entity));
        return all;
    }

    private void refuseWhatIsDifferent(Thing thing, Object entity, Trace trace) {
        RuleRefused.unless(entity != null, "rule.importRun.gone", trace.line());
        boolean isAsLeft = trace.after().equals(thing.state(entity, db));
        RuleRefused.unless(isAsLeft, "rule.importRun.changedSince", trace.line());
    }

    private void putBack(Thing thing, List<Trace> changed, Map<Long, Object> things) {
        // First out of the tree, so that two that change places are never below each other.
        if (thing == Thing.DEPARTMENT)
            changed.forEach(trace -> ((Department) things.get(trace.entityId())).moveUnder(null));
        for (Trace trace : changed) thing.putBack(things.get(trace.entityId()), trace.before(), db);
        db.flush();
    }

    private void remove(Thing thing, List<Long> made) {
        leaning.refuse(thing, made);
        if (thing == Thing.DEPARTMENT) with(made, "update Department d set d.parent = null where d.id in :ids");
        if (thing == Thing.EMPLOYEE) with(made, "delete from AccessLogEntry a where a.employee.id in :ids");
        with(made, "delete from " + thing.type().getSimpleName() + " e where e.id in :ids");
    }

    private void with(List<Long> ids, String statement) {
        db.createQuery(statement).setParameter("ids", ids).executeUpdate();
    }

    /** What begins after a last day that is no more would be asked twice. */
    private void refuseOverlaps(List<Trace> changed) {
        long overlaps = db.createQuery(
                        """
                        select count(a) from Requirement a, Requirement b
                        where a.id in :ids and b.id <> a.id and a.skill = b.skill and a.jobRole = b.jobRole
                          and (b.validUntil is null or a.validFrom <= b.validUntil)
                          and (a.validUntil is null or b.validFrom <= a.validUntil)
                        """,
                        Long.class)
                .setParameter("ids", changed.stream().map(Trace::entityId).toList())
                .getSingleResult();
        RuleRefused.unless(overlaps == 0, "rule.importRun.overlaps");
    }
}
