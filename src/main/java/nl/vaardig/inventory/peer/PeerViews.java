package nl.vaardig.inventory.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.organisation.Municipalities;
import nl.vaardig.privacy.SmallGroups;

/**
 * What colleagues said, together. Shown from the smallest group up, and only after the last day of a request: what
 * comes in one by one is never seen. A skill is not asked twice within {@link PeerRequests#REST}, so that two views
 * can't be taken from each other.
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
    Clock clock;

    private record Row(Long request, long skill, LocalDate on, int level, long times) {}

    private record Key(Long request, long skill, LocalDate on) {}

    /**
     * Of one person, the newest first; three queries at most.
     *
     * @throws nl.vaardig.platform.NotThere for a person the user may not see
     */
    public List<PeerView> of(long employee) {
        whoMaySee.mustSee(employee);
        List<Row> rows = new ArrayList<>(asked(employee));
        rows.addAll(imported(employee));
        Map<Key, Map<Integer, Long>> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.computeIfAbsent(
                        new Key(row.request(), row.skill(), row.on()), key -> new LinkedHashMap<>())
                .merge(row.level(), row.times(), Long::sum));
        SmallGroups rule = new SmallGroups(municipalities.current().smallestGroup());
        return counts.entrySet().stream()
                .map(entry ->
                        new PeerView(entry.getKey().skill(), entry.getKey().on(), entry.getValue()))
                .filter(view -> !rule.isTooSmall(view.answers()))
                .toList();
    }

    /** As {@link #of(long)}, of one skill. */
    public List<PeerView> of(long employee, long skill) {
        return of(employee).stream().filter(view -> view.skillId() == skill).toList();
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

    /** From another instrument, in one go. */
    private List<Row> imported(long employee) {
        return db.createQuery(
                        """
                        select cast(null as Long), r.skill.id, cast(null as LocalDate), r.level, count(r.id) from Rating r
                        where r.employee.id = :employee and r.source = nl.vaardig.inventory.RatingSource.PEER
                          and not exists (select 1 from RatingSetAside x where x.rating = r)
                        group by r.skill.id, r.level order by r.skill.id
                        """,
                        Row.class)
                .setParameter("employee", employee)
                .getResultList();
    }
}
