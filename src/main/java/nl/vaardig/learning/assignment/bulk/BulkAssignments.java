package nl.vaardig.learning.assignment.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.access.Sight;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.BulkAssignment;
import nl.vaardig.learning.assignment.BulkState;
import nl.vaardig.learning.assignment.Why;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.LearningPaths;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.job.Jobs;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Bilingual;
import org.hibernate.Session;

/** Mass acts: an HR advisor sees all of them, a manager the own ones. */
@ApplicationScoped
@Transactional
public class BulkAssignments {

    private static final int BATCH = 500;

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    LearningPaths paths;

    @Inject
    Selections selections;

    @Inject
    BulkTables tables;

    @Inject
    BulkSight seen;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** One mass act in the list. @param people how many got the path, or would */
    public record Row(
            long id,
            Bilingual path,
            String selection,
            BulkState state,
            boolean compulsory,
            LocalDate dueOn,
            Instant createdAt,
            String createdBy,
            long people) {}

    /**
     * Prepares a mass act without giving anyone anything: everyone in the selection with a verdict.
     *
     * @param words the selection for the reader
     */
    public long preview(Selection selection, String words, long pathId, Why why) {
        LearningPath path = paths.get(pathId);
        RuleRefused.unless(path.published(), "rule.assignment.pathNotPublished");
        List<Verdict.Facts> people = selections.facts(selections.chosen(selection), path);
        BulkAssignment bulk =
                new BulkAssignment(path, words, why, request.user().accountId(), clock.instant());
        bulk.remember(selection.criteria());
        db.unwrap(Session.class).setJdbcBatchSize(BATCH);
        db.persist(bulk);
        tables.weigh(bulk, people, selections.outcomes(path));
        return bulk.id();
    }

    public BulkAssignment get(long id) {
        return mine(db.createQuery(
                        """
                        select b from BulkAssignment b join fetch b.path p left join fetch p.goal left join fetch b.criteria
                        where b.id = :id
                        """,
                        BulkAssignment.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new));
    }

    /** What became of its assignments, as far as the people may be seen. */
    public BulkCounts counts(long id) {
        Sight sight = seen.sight();
        return sight.bind(db.createQuery(
                                """
                        select coalesce(sum(case when x.state in (:waiting) then 1 else 0 end), 0L),
                          coalesce(sum(case when x.state = :begun then 1 else 0 end), 0L),
                          coalesce(sum(case when x.state = :completed then 1 else 0 end), 0L),
                          coalesce(sum(case when x.state = :declined then 1 else 0 end), 0L),
                          coalesce(sum(case when x.state = :withdrawn then 1 else 0 end), 0L),
                          (select count(c) from BulkCandidate c where c.bulk.id = :bulk and c.undone = true and %s)
                        from Assignment x where x.bulk.id = :bulk and %s
                        """
                                        .formatted(sight.of("c.employee"), sight.of("x.employee")),
                                BulkCounts.class)
                        .setParameter("waiting", AssignmentState.NOT_BEGUN)
                        .setParameter("begun", AssignmentState.STARTED)
                        .setParameter("completed", AssignmentState.COMPLETED)
                        .setParameter("declined", AssignmentState.DECLINED)
                        .setParameter("withdrawn", AssignmentState.WITHDRAWN)
                        .setParameter("bulk", id))
                .getSingleResult();
    }

    public void confirm(long id) {
        BulkAssignment bulk = locked(id);
        seen.dropUnseen(bulk);
        long people = db.createQuery(
                        "select count(c) from BulkCandidate c where c.bulk = :bulk and c.verdict = :in and c.excluded = false",
                        Long.class)
                .setParameter("bulk", bulk)
                .setParameter("in", Verdict.IN)
                .getSingleResult();
        RuleRefused.unless(people > 0, "rule.bulkAssignment.nobody");
        bulk.confirm(clock.instant());
        jobs.ask(BulkRuns.NAME);
    }

    public void undo(long id) {
        BulkAssignment bulk = locked(id);
        bulk.undo();
        seen.keepUnseen(bulk);
        jobs.ask(BulkRuns.NAME);
    }

    /** Throws a preview away. */
    public void discard(long id) {
        BulkAssignment bulk = locked(id);
        RuleRefused.unless(bulk.state() == BulkState.PREVIEWED, "rule.bulkAssignment.notAPreview");
        db.createQuery("delete from BulkCandidate c where c.bulk = :bulk")
                .setParameter("bulk", bulk)
                .executeUpdate();
        db.remove(bulk);
    }

    /** The latest first. */
    public Paging<Row> page(Paging.Ask ask) {
        String whose = seesAll() ? "" : " where b.createdBy = " + request.user().accountId();
        List<Row> rows = db.createQuery(
                        """
                        select b.id, p.name, b.selection, b.state, b.compulsory, b.dueOn, b.createdAt, g.displayName,
                          (select count(c) from BulkCandidate c where c.bulk = b and c.verdict = :in and c.excluded = false)
                        from BulkAssignment b join b.path p left join Account g on g.id = b.createdBy%s
                        order by b.createdAt desc, b.id desc
                        """
                                .formatted(whose),
                        Row.class)
                .setParameter("in", Verdict.IN)
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        long total = db.createQuery("select count(b) from BulkAssignment b" + whose, Long.class)
                .getSingleResult();
        return ask.holding(rows, total);
    }

    /** Holds the row, so that no two acts on it cross each other. */
    BulkAssignment locked(long id) {
        BulkAssignment bulk = db.find(BulkAssignment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (bulk == null) throw new NotThere();
        return mine(bulk);
    }

    private BulkAssignment mine(BulkAssignment bulk) {
        if (!seesAll() && bulk.createdBy() != request.user().accountId()) throw new NotThere();
        return bulk;
    }

    private boolean seesAll() {
        return request.user().has(Role.HR_ADVISOR);
    }
}
