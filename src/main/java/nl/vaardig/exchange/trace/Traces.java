package nl.vaardig.exchange.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.vaardig.exchange.reading.References;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.exchange.reading.Undoable;

/** Carries out what rows come to, and writes down what that made and changed where it can be taken back. */
@ApplicationScoped
@Transactional
public class Traces {

    /** More than this is not taken back in one go: the others would have to wait too long. */
    public static final int MOST = 10_000;

    @PersistenceContext
    EntityManager db;

    @Inject
    References references;

    /** What a row comes to, with its place in the file. */
    public record Act(int line, RowPlan plan) {}

    /**
     * In one go, so that what is changed is loaded in one go.
     *
     * @param undoing how what the rows do is taken back; null when it can't be
     * @param changes the entity that the plans with an id change; null for none
     */
    public void carryOut(long run, Undoable<?> undoing, Class<?> changes, List<Act> acts) {
        load(changes, acts);
        for (Act act : acts) {
            if (undoing == null) act.plan().carryOut(db);
            else carryOut(run, undoing, act);
        }
    }

    private void load(Class<?> entity, List<Act> acts) {
        List<Long> ids = acts.stream()
                .map(act -> act.plan().id())
                .filter(Objects::nonNull)
                .toList();
        if (entity == null || ids.isEmpty()) return;
        db.createQuery("select e from " + entity.getSimpleName() + " e where e.id in :ids", entity)
                .setParameter("ids", ids)
                .getResultList();
    }

    private void carryOut(long run, Undoable<?> undoing, Act act) {
        Long id = act.plan().id();
        Object old = id == null ? null : db.find(undoing.type(), id);
        String before = old == null ? null : States.of(undoing, old);
        Object made = act.plan().carryOut(db);
        Object touched = old == null ? made : old;
        if (touched == null) throw new IllegalStateException("nothing to take back at line " + act.line());
        db.persist(new Trace(run, act.line(), references.id(touched), before, States.of(undoing, touched)));
    }

    /** What an import did in the order of its rows. */
    public List<Trace> of(long run) {
        return db.createQuery("select t from Trace t where t.runId = :run order by t.line, t.id", Trace.class)
                .setParameter("run", run)
                .getResultList();
    }

    /** What the end of an import did to its rows. */
    public void settle(long run, Undoable<?> undoing) {
        if (undoing == null || !undoing.changesAtTheEnd()) return;
        db.flush();
        of(run).forEach(trace -> trace.becomes(States.of(undoing, db.find(undoing.type(), trace.entityId()))));
    }

    /** An import that is too large to be taken back, or was, leaves no traces. */
    public void drop(long run) {
        db.createQuery("delete from Trace t where t.runId = :run")
                .setParameter("run", run)
                .executeUpdate();
    }

    /** What imports from before that moment did can't be taken back any more. */
    public void forget(Instant before) {
        db.createQuery(
                        "delete from Trace t where t.runId in (select r.id from ImportRun r where r.createdAt < :before)")
                .setParameter("before", before)
                .executeUpdate();
    }
}
