package nl.vaardig.learning.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
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

    /** Somebody on a path that leads to a level of a skill. */
    public record OnPath(long employeeId, long skillId, int level, LocalDate dueOn) {}

    /**
     * @param bySkill completed ÷ completed, declined and withdrawn, by skill of the path's outcomes; skills without any are
     *                left out
     * @param ofAll   the same over all paths together, each once
     * @param onPaths everyone who said yes to a path or began it, by skill; a proposal is no promise yet
     */
    public record Rates(Map<Long, Share> bySkill, Share ofAll, Map<Long, List<OnPath>> onPaths) {}

    /**
     * Paths that ended, of a skill or (0) all together, or somebody who is on one.
     *
     * @param employee 0 where paths are counted
     * @param number   of paths completed, or the level somebody learns
     */
    private record Line(long employee, long skill, long number, long ended, LocalDate dueOn) {

        boolean isPerson() {
            return employee != 0;
        }

        Share share() {
            return new Share(number, ended);
        }

        OnPath onPath() {
            return new OnPath(employee, skill, Math.toIntExact(number), dueOn);
        }
    }

    /** All of it in one query. */
    public Rates rates() {
        mayReadFigures();
        List<Line> lines = lines();
        Map<Boolean, List<Line>> counts =
                lines.stream().filter(line -> !line.isPerson()).collect(partitioningBy(line -> line.skill() == 0));
        return new Rates(
                counts.get(false).stream().collect(toMap(Line::skill, Line::share)),
                counts.get(true).get(0).share(),
                lines.stream().filter(Line::isPerson).map(Line::onPath).collect(groupingBy(OnPath::skillId)));
    }

    private List<Line> lines() {
        return db.createQuery(
                        """
                        select 0L, o.skill.id, sum(case when a.state = nl.vaardig.learning.assignment.AssignmentState.COMPLETED
                          then 1L else 0L end), count(a), max(a.dueOn)
                        from Assignment a join PathOutcome o on o.pathVersion = a.pathVersion
                        where a.endedAt >= :since group by o.skill.id
                        union all
                        select 0L, 0L, coalesce(sum(case when a.state = nl.vaardig.learning.assignment.AssignmentState.COMPLETED
                          then 1L else 0L end), 0L), count(a), max(a.dueOn)
                        from Assignment a where a.endedAt >= :since
                        union all
                        select a.employee.id, o.skill.id, cast(o.level as Long), 0L, a.dueOn
                        from Assignment a join PathOutcome o on o.pathVersion = a.pathVersion
                        where a.state in (nl.vaardig.learning.assignment.AssignmentState.ASSIGNED,
                          nl.vaardig.learning.assignment.AssignmentState.STARTED)
                          and exists (select 1 from Appointment p where p.employee = a.employee and p.startOn <= :today
                            and (p.endOn is null or p.endOn >= :today))
                        """,
                        Line.class)
                .setParameter("since", clock.instant().minus(Duration.ofDays(DAYS)))
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    private void mayReadFigures() {
        boolean may = request.user().has(Role.HR_ADVISOR) || request.user().has(Role.BOARD);
        if (!may) throw new NotThere();
    }
}
