package nl.vaardig.learning.assignment.bulk;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.access.Sight;
import nl.vaardig.learning.assignment.AssignmentLists;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.BulkAssignment;
import nl.vaardig.learning.assignment.BulkState;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.SearchText;
import nl.vaardig.privacy.accesslog.AccessLog;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is in a mass act, who isn't and why. */
@ApplicationScoped
@Transactional
public class BulkCandidates {

    @PersistenceContext
    EntityManager db;

    @Inject
    BulkAssignments bulks;

    @Inject
    BulkSight seen;

    @Inject
    AccessLog accessLog;

    @Inject
    Clock clock;

    /**
     * How many there are per verdict.
     *
     * @param excluded of those who could get it, taken out by hand
     * @param done those whose turn has been
     */
    public record Tally(Map<Verdict, Long> people, long excluded, long done) {

        public long of(Verdict verdict) {
            return people.getOrDefault(verdict, 0L);
        }

        /** Who get the path. */
        public long in() {
            return of(Verdict.IN) - excluded;
        }

        public long out() {
            return total() - in();
        }

        public long total() {
            return people.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private record Count(Verdict verdict, boolean excluded, boolean done, long people) {}

    /** Everyone, only who get it, or only those with one verdict; words look in names and staff numbers. */
    public record Filter(Boolean in, Verdict verdict, String words) {

        public Filter {
            words = words == null ? "" : words.strip();
        }

        private String condition() {
            return "c.bulk.id = :bulk"
                    + (in == null
                            ? ""
                            : in
                                    ? " and c.verdict = :in and c.excluded = false"
                                    : " and (c.verdict <> :in or c.excluded = true)")
                    + (verdict == null ? "" : " and c.verdict = :verdict")
                    + " and " + SearchText.of(words).in("concat(e.givenName, ' ', e.familyName, ' ', e.staffNumber)");
        }

        private <Q extends Query> Q bind(Q query) {
            if (in != null) query.setParameter("in", Verdict.IN);
            if (verdict != null) query.setParameter("verdict", verdict);
            return SearchText.of(words).bind(query);
        }
    }

    /** @param undone got it, and it was taken back from all @param completedAt when this path was finished before, or null */
    @Schema(name = "BulkCandidate")
    public record Row(
            long id,
            long employeeId,
            String staffNumber,
            String givenName,
            String familyName,
            String department,
            Bilingual jobRole,
            Verdict verdict,
            boolean excluded,
            boolean done,
            boolean undone,
            Instant completedAt) {

        public String name() {
            return givenName + " " + familyName;
        }

        public boolean gets() {
            return verdict == Verdict.IN && !excluded;
        }
    }

    /** Of the people out of the user's sight no more than their number. */
    public Tally tally(long bulk) {
        bulks.get(bulk);
        List<Count> counts = counts(bulk);
        Map<Verdict, Long> people = counts.stream()
                .collect(toMap(Count::verdict, Count::people, Long::sum, () -> new EnumMap<>(Verdict.class)));
        long unseen = seen.total(bulk) - sum(counts);
        if (unseen > 0) people.merge(Verdict.OUT_OF_SIGHT, unseen, Long::sum);
        return new Tally(
                people,
                sum(counts.stream()
                        .filter(count -> count.excluded() && count.verdict() == Verdict.IN)
                        .toList()),
                sum(counts.stream().filter(Count::done).toList()));
    }

    private List<Count> counts(long bulk) {
        Sight sight = seen.sight();
        return sight.bind(db.createQuery(
                                """
                                select c.verdict, c.excluded, c.done, count(c) from BulkCandidate c
                                where c.bulk.id = :bulk and %s group by c.verdict, c.excluded, c.done
                                """
                                        .formatted(sight.of("c.employee")),
                                Count.class)
                        .setParameter("bulk", bulk))
                .getResultList();
    }

    private static long sum(List<Count> counts) {
        return counts.stream().mapToLong(Count::people).sum();
    }

    /** By name, and who may be seen today. The verdict tells something about skills, so the look is written down. */
    public Paging<Row> page(long bulk, Filter filter, Paging.Ask ask) {
        bulks.get(bulk);
        Sight sight = seen.sight();
        String condition = filter.condition() + " and " + sight.of("e");
        List<Row> rows = sight.bind(filter.bind(db.createQuery(
                        """
                                select c.id, e.id, e.staffNumber, e.givenName, e.familyName, d.name, j.name, c.verdict,
                                  c.excluded, c.done, c.undone,
                                  (select max(x.endedAt) from Assignment x where x.employee = e and x.path = c.bulk.path
                                    and x.state = :completed)
                                from BulkCandidate c join c.employee e
                                left join Appointment a on a.id = (select min(y.id) from Appointment y
                                  where y.employee = e and %s)
                                left join a.department d left join a.jobRole j
                                where %s order by e.sortName, e.givenName, e.id
                                """
                                .formatted(InForce.on("y", "today"), condition),
                        Row.class)))
                .setParameter("bulk", bulk)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("completed", AssignmentState.COMPLETED)
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        long total = sight.bind(filter.bind(db.createQuery(
                        "select count(c) from BulkCandidate c join c.employee e where " + condition, Long.class)))
                .setParameter("bulk", bulk)
                .getSingleResult();
        accessLog.note(rows.stream().map(Row::employeeId).toList(), AssignmentLists.SUBJECT);
        return ask.holding(rows, total);
    }

    /** Takes people out of the preview, or puts them back. */
    public void exclude(long bulk, Collection<Long> candidates, boolean out) {
        BulkAssignment held = bulks.locked(bulk);
        RuleRefused.unless(held.state() == BulkState.PREVIEWED, "rule.bulkCandidate.alreadyConfirmed");
        if (candidates.isEmpty()) return;
        db.createQuery("update BulkCandidate c set c.excluded = :out where c.bulk = :bulk and c.id in (:candidates)")
                .setParameter("out", out)
                .setParameter("bulk", held)
                .setParameter("candidates", candidates)
                .executeUpdate();
    }
}
