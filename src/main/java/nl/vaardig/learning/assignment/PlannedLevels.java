package nl.vaardig.learning.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.words.Bilingual;

/** Which skills people are on their way to learn: the outcomes of the learning paths they have open. */
@ApplicationScoped
@Transactional
public class PlannedLevels {

    @PersistenceContext
    EntityManager db;

    private record PlannedLevel(
            long employeeId,
            long skillId,
            long assignmentId,
            Bilingual path,
            int level,
            AssignmentState state,
            LocalDate dueOn) {

        Plan plan() {
            return new Plan(assignmentId, path, level, state, dueOn);
        }
    }

    /** An open assignment that leads to a level of a skill. */
    public record Plan(long assignmentId, Bilingual path, int level, AssignmentState state, LocalDate dueOn) {}

    /** What assignments open at a moment lead to, by employee and by skill; of several paths to one skill the soonest due. */
    public Map<Long, Map<Long, Plan>> soonest(Collection<Long> employees, Instant at) {
        return db.createQuery(
                        """
                        select a.employee.id, o.skill.id, a.id, p.name, o.level, a.state, a.dueOn
                        from Assignment a join a.path p join PathOutcome o on o.pathVersion = a.pathVersion
                        where a.employee.id in (:employees) and a.assignedAt <= :at and (a.endedAt is null or a.endedAt > :at)
                        order by a.dueOn, a.id
                        """,
                        PlannedLevel.class)
                .setParameter("employees", InList.of(employees))
                .setParameter("at", at)
                .getResultStream()
                .collect(groupingBy(
                        PlannedLevel::employeeId,
                        toMap(PlannedLevel::skillId, PlannedLevel::plan, (soonest, later) -> soonest)));
    }

    /** The open assignments of one employee that lead to a skill, the soonest due first. */
    public List<Plan> plans(long employee, long skill) {
        return db.createQuery(
                        """
                        select a.id, p.name, o.level, a.state, a.dueOn
                        from Assignment a join a.path p join PathOutcome o on o.pathVersion = a.pathVersion
                        where a.employee.id = :employee and o.skill.id = :skill and a.endedAt is null
                        order by a.dueOn, a.id
                        """,
                        Plan.class)
                .setParameter("employee", employee)
                .setParameter("skill", skill)
                .getResultList();
    }
}
