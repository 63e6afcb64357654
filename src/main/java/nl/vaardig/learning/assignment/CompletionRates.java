package nl.vaardig.learning.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.privacy.smallgroup.Share;

/** How many of the learning paths that ended were completed, and who is on one now: for figures, without names. */
@ApplicationScoped
@Transactional
public class CompletionRates {

    /** Days back: two years, so that a rate is about enough people and not about long ago. */
    public static final int DAYS = 730;

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    private record Ended(long skillId, long completed, long ended) {}

    /** Somebody on a path that leads to a level of a skill. */
    public record OnPath(long employeeId, long skillId, int level, LocalDate dueOn) {}

    /** Completed ÷ completed, declined and withdrawn, by skill of the path's outcomes; skills without any are left out. */
    public Map<Long, Share> bySkill() {
        mayReadFigures();
        return db.createQuery(
                        """
                        select o.skill.id, sum(case when a.state = nl.vaardig.learning.assignment.AssignmentState.COMPLETED
                          then 1 else 0 end), count(a)
                        from Assignment a join PathOutcome o on o.pathVersion = a.pathVersion
                        where a.endedAt >= :since group by o.skill.id
                        """,
                        Ended.class)
                .setParameter("since", clock.instant().minus(Duration.ofDays(DAYS)))
                .getResultStream()
                .collect(toMap(Ended::skillId, row -> new Share(row.completed(), row.ended())));
    }

    /** The same over all paths together, each once. */
    public Share ofAll() {
        mayReadFigures();
        return db.createQuery(
                        """
                        select 0L, coalesce(sum(case when a.state = nl.vaardig.learning.assignment.AssignmentState.COMPLETED
                          then 1 else 0 end), 0L), count(a)
                        from Assignment a where a.endedAt >= :since
                        """,
                        Ended.class)
                .setParameter("since", clock.instant().minus(Duration.ofDays(DAYS)))
                .getResultStream()
                .map(row -> new Share(row.completed(), row.ended()))
                .findFirst()
                .orElseThrow();
    }

    /** Everyone who said yes to a path or began it, by skill; a proposal is no promise yet. */
    public Map<Long, List<OnPath>> onPaths() {
        mayReadFigures();
        return db.createQuery(
                        """
                        select a.employee.id, o.skill.id, o.level, a.dueOn
                        from Assignment a join PathOutcome o on o.pathVersion = a.pathVersion
                        where a.state in (nl.vaardig.learning.assignment.AssignmentState.ASSIGNED,
                          nl.vaardig.learning.assignment.AssignmentState.STARTED)
                          and exists (select 1 from Appointment p where p.employee = a.employee and p.startOn <= :today
                            and (p.endOn is null or p.endOn >= :today))
                        """,
                        OnPath.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .collect(groupingBy(OnPath::skillId));
    }

    private void mayReadFigures() {
        boolean may = request.user().has(Role.HR_ADVISOR) || request.user().has(Role.BOARD);
        if (!may) throw new NotThere();
    }
}
