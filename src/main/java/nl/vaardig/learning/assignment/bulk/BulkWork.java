package nl.vaardig.learning.assignment.bulk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.BulkAssignment;
import nl.vaardig.learning.assignment.BulkState;
import nl.vaardig.platform.job.CurrentTurn;

/**
 * The work of a mass act, one chunk per transaction. Each chunk holds the claim under which it is done, so two servers never
 * do the same chunk, and the row of the act, so that nobody undoes it meanwhile; a chunk that fails leaves nothing behind
 * and its people are still to do.
 */
@ApplicationScoped
@Transactional
public class BulkWork {

    public static final int CHUNK = 1000;
    private static final List<BulkState> UNFINISHED = List.of(BulkState.RUNNING, BulkState.UNDOING);
    private static final Duration PREVIEWS_LAST = Duration.ofDays(7);

    /** Who is still to get the path. */
    static final String WAITING = "c.bulk = :bulk and c.verdict = :in and c.excluded = false and c.done = false";

    /** Of them those with these numbers: a chunk, as the act is held. */
    static final String STRETCH = " and c.employee.id between :first and :last";

    @PersistenceContext
    EntityManager db;

    @Inject
    Selections selections;

    @Inject
    BulkTables tables;

    @Inject
    CurrentTurn turn;

    @Inject
    Clock clock;

    /** Read as two numbers: the person of an assignment would be fetched for each of them. */
    private record Given(long id, long employeeId) {}

    /** What is left to do at the municipality at hand, the earliest first. */
    List<Long> unfinished() {
        return db.createQuery(
                        "select b.id from BulkAssignment b where b.state in (:states) order by b.confirmedAt, b.id",
                        Long.class)
                .setParameter("states", UNFINISHED)
                .getResultList();
    }

    /** Does the next chunk. False when there is nothing more to do. */
    public boolean next(long id) {
        turn.hold();
        List<BulkAssignment> held = db.createQuery(
                        "select b from BulkAssignment b where b.id = :id and b.state in (:states)",
                        BulkAssignment.class)
                .setParameter("id", id)
                .setParameter("states", UNFINISHED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (held.isEmpty()) return false;
        return held.get(0).state() == BulkState.RUNNING ? give(held.get(0)) : takeBack(held.get(0));
    }

    private boolean give(BulkAssignment bulk) {
        List<Long> chunk = waiting(
                        db.createQuery(
                                "select c.employee.id from BulkCandidate c where " + WAITING
                                        + " order by c.employee.id",
                                Long.class),
                        bulk)
                .setMaxResults(CHUNK)
                .getResultList();
        Instant now = clock.instant();
        if (chunk.isEmpty()) bulk.finish(now);
        else give(bulk, chunk.get(0), chunk.get(chunk.size() - 1), now);
        return !chunk.isEmpty();
    }

    /** Weighs everyone once more: since the preview somebody may have left, or have been given the path by another. */
    private void give(BulkAssignment bulk, long first, long last, Instant now) {
        long outcomes = selections.outcomes(bulk.path());
        Map<Verdict, List<Long>> people = selections.facts(bulk, first, last).stream()
                .collect(
                        groupingBy(facts -> Verdict.of(facts, outcomes), mapping(Verdict.Facts::employeeId, toList())));
        List<Long> in = people.getOrDefault(Verdict.IN, List.of());
        people.remove(Verdict.IN);
        people.forEach((verdict, some) -> leaveOut(bulk, verdict, some));
        if (in.isEmpty()) return;
        tables.give(bulk, in.get(0), last, now);
        waiting(db.createQuery("update BulkCandidate c set c.done = true where " + WAITING + STRETCH), bulk)
                .setParameter("first", first)
                .setParameter("last", last)
                .executeUpdate();
    }

    private static <Q extends Query> Q waiting(Q query, BulkAssignment bulk) {
        query.setParameter("bulk", bulk).setParameter("in", Verdict.IN);
        return query;
    }

    private void leaveOut(BulkAssignment bulk, Verdict verdict, List<Long> employees) {
        db.createQuery(
                        """
                        update BulkCandidate c set c.done = true, c.verdict = :verdict
                        where c.bulk = :bulk and c.employee.id in (:employees)
                        """)
                .setParameter("verdict", verdict)
                .setParameter("bulk", bulk)
                .setParameter("employees", employees)
                .executeUpdate();
    }

    /** Takes back what nobody has started; what was started stays. Held meanwhile: somebody may begin at this very moment. */
    private boolean takeBack(BulkAssignment bulk) {
        List<Given> chunk = db.createQuery(
                        """
                        select a.id, a.employee.id from Assignment a
                        where a.bulk = :bulk and a.state in (:unstarted) and not exists (select 1
                          from BulkCandidate c where c.bulk = a.bulk and c.employee = a.employee and c.kept = true) order by a.id
                        """,
                        Given.class)
                .setParameter("bulk", bulk)
                .setParameter("unstarted", AssignmentState.NOT_BEGUN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(CHUNK)
                .getResultList();
        if (chunk.isEmpty()) bulk.finishUndoing(clock.instant());
        else forget(bulk, chunk);
        return !chunk.isEmpty();
    }

    /** To the people it was never given; that it was given and undone stays with the mass act. */
    private void forget(BulkAssignment bulk, List<Given> assignments) {
        db.createQuery(
                        "update BulkCandidate c set c.undone = true where c.bulk = :bulk and c.employee.id in (:employees)")
                .setParameter("bulk", bulk)
                .setParameter(
                        "employees", assignments.stream().map(Given::employeeId).toList())
                .executeUpdate();
        db.createQuery("delete from Assignment a where a.id in (:ids)")
                .setParameter("ids", assignments.stream().map(Given::id).toList())
                .executeUpdate();
    }

    /** Previews nobody confirmed within a week hold verdicts about people for nothing. */
    void forgetOldPreviews() {
        Instant before = clock.instant().minus(PREVIEWS_LAST);
        db.createQuery(
                        """
                        delete from BulkCandidate c where c.bulk.id in
                        (select b.id from BulkAssignment b where b.state = :previewed and b.createdAt < :before)
                        """)
                .setParameter("previewed", BulkState.PREVIEWED)
                .setParameter("before", before)
                .executeUpdate();
        db.createQuery("delete from BulkAssignment b where b.state = :previewed and b.createdAt < :before")
                .setParameter("previewed", BulkState.PREVIEWED)
                .setParameter("before", before)
                .executeUpdate();
    }
}
