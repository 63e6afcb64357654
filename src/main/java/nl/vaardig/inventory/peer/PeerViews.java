package nl.vaardig.inventory.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/**
 * What colleagues said, together. Shown from the smallest group up, and only after the last day of a request: what
 * comes in one by one is never seen. A skill is not asked twice within {@link PeerRequests#REST}, so that two views
 * can't be taken from each other. Ratings of colleagues that were imported are not shown: they arrive line by line, so
 * that two looks could differ by one answer, and equal answers of one day come in as one.
 */
@ApplicationScoped
@Transactional
public class PeerViews {

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    private record Row(long request, long skill, LocalDate on, int level, long times) {}

    private record Key(long request, long skill, LocalDate on) {}

    /**
     * Of one person, the newest first; three queries at most.
     *
     * @throws nl.vaardig.platform.NotThere for a person the user may not see
     */
    public List<PeerView> of(long employee) {
        whoMaySee.mustSee(employee);
        Map<Key, Map<Integer, Long>> counts = new LinkedHashMap<>();
        asked(employee).forEach(row -> counts.computeIfAbsent(
                        new Key(row.request(), row.skill(), row.on()), key -> new LinkedHashMap<>())
                .merge(row.level(), row.times(), Long::sum));
        if (counts.isEmpty()) return List.of();
        Set<Long> answered = answeredByReader(employee);
        SmallGroups rule = new SmallGroups(municipalities.chosen(SmallGroups.SMALLEST));
        return counts.entrySet().stream()
                .filter(entry -> mayBeTold(
                        rule, entry.getValue(), answered.contains(entry.getKey().request())))
                .map(entry -> PeerView.of(entry.getKey().skill(), entry.getKey().on(), entry.getValue()))
                .toList();
    }

    /** As {@link #of(long)}, of one skill. */
    public List<PeerView> of(long employee, long skill) {
        return of(employee).stream().filter(view -> view.skillId() == skill).toList();
    }

    /** Whoever answered too knows one of the answers: what is left has to be enough. */
    static boolean mayBeTold(SmallGroups rule, Map<Integer, Long> counts, boolean readerAnswered) {
        long answers = counts.values().stream().mapToLong(Long::longValue).sum();
        return !rule.isTooSmall(readerAnswered ? answers - 1 : answers);
    }

    /** Requests about this person that the reader answered; about which of their skills is kept nowhere. */
    private Set<Long> answeredByReader(long employee) {
        Long me = request.user().employeeId();
        if (me == null) return Set.of();
        return new HashSet<>(db.createQuery(
                        """
                        select i.request.id from PeerInvitation i
                        where i.request.employee.id = :employee and i.colleague.id = :me and i.state = :answered
                        """,
                        Long.class)
                .setParameter("employee", employee)
                .setParameter("me", me)
                .setParameter("answered", PeerInvitation.Reply.ANSWERED)
                .getResultList());
    }

    private List<Row> asked(long employee) {
        return db.createQuery(
                        """
                        select q.id, a.skillId, q.closesOn, a.level, count(a.id)
                        from PeerAnswer a join PeerRequest q on q.id = a.requestId
                        where q.employee.id = :employee and q.closesOn < :today
                        group by q.id, a.skillId, q.closesOn, a.level order by q.closesOn desc, q.id desc, a.skillId
                        """,
                        Row.class)
                .setParameter("employee", employee)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }
}
