package nl.vaardig.learning.assignment;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Map;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/** How far the learning paths of each strategic goal are, for the whole municipality and without anyone in it. */
@ApplicationScoped
@Transactional
public class GoalProgress {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Municipalities municipalities;

    /**
     * Learning paths that serve a goal, without those declined or withdrawn.
     *
     * @param people    different people who have or had one
     * @param open      proposed, assigned or started
     * @param hours     of the paths open and completed together, as agreed when they were assigned
     * @param hoursDone of those completed
     * @param cost      in euros, like hours
     */
    public record Progress(
            long people,
            long open,
            long completed,
            BigDecimal hours,
            BigDecimal hoursDone,
            BigDecimal cost,
            BigDecimal costDone) {}

    private record Row(
            long goal,
            long people,
            long open,
            long completed,
            BigDecimal hours,
            BigDecimal hoursDone,
            BigDecimal cost,
            BigDecimal costDone) {

        Progress progress() {
            return new Progress(people, open, completed, hours, hoursDone, cost, costDone);
        }
    }

    /**
     * By goal; goals nobody has a path for are left out. Hidden where it would be about fewer people than the smallest
     * group, for everyone alike.
     *
     * @throws NotThere for anyone but board and HR advisor
     */
    public Map<Long, Figure<Progress>> byGoal() {
        CurrentUser user = request.user();
        if (!user.has(Role.BOARD) && !user.has(Role.HR_ADVISOR)) throw new NotThere();
        SmallGroups rule = new SmallGroups(municipalities.chosen(SmallGroups.SMALLEST));
        return db.createQuery(
                        """
                        select p.goal.id, count(distinct x.employee.id),
                          sum(case when x.state = nl.vaardig.learning.assignment.AssignmentState.COMPLETED then 0 else 1 end),
                          sum(case when x.state = nl.vaardig.learning.assignment.AssignmentState.COMPLETED then 1 else 0 end),
                          sum(x.effort.hours),
                          sum(case when x.state = nl.vaardig.learning.assignment.AssignmentState.COMPLETED then x.effort.hours else 0 end),
                          sum(x.effort.cost),
                          sum(case when x.state = nl.vaardig.learning.assignment.AssignmentState.COMPLETED then x.effort.cost else 0 end)
                        from Assignment x join x.path p
                        where p.goal is not null and x.state not in (nl.vaardig.learning.assignment.AssignmentState.DECLINED,
                          nl.vaardig.learning.assignment.AssignmentState.WITHDRAWN)
                        group by p.goal.id
                        """,
                        Row.class)
                .getResultStream()
                .collect(toMap(Row::goal, row -> rule.figure(row.people(), row.progress())));
    }
}
