package nl.vaardig.inventory.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.kept.Kept;
import nl.vaardig.platform.time.Horizon;
import nl.vaardig.skills.framework.Skill;
import org.hibernate.exception.ConstraintViolationException;

/** How many people the goals ask for, at which level and by when. */
@ApplicationScoped
@Transactional
public class GoalDemands {

    private static final String WITH_ALL =
            """
            select m from GoalDemand m join fetch m.goal g join fetch m.skill s join fetch s.framework f
            join fetch f.scale left join fetch m.department
            """;
    private static final String IN_ORDER = " order by g.targetOn, g.code, m.neededBy, s.track, s.ordinal, m.id";

    @PersistenceContext
    EntityManager db;

    @Inject
    StrategicGoals goals;

    @Inject
    Kept kept;

    @Inject
    Clock clock;

    /** Of all goals: by goal, the first day first. */
    public List<GoalDemand> all() {
        return kept.of("demands of goals", () -> db.createQuery(WITH_ALL + IN_ORDER, GoalDemand.class)
                .getResultList());
    }

    /** Of one goal, the first day first. */
    public List<GoalDemand> of(long goalId) {
        return all().stream().filter(demand -> demand.goal().id() == goalId).toList();
    }

    /** @throws NotThere when this goal has no such demand */
    public GoalDemand get(long goalId, long id) {
        return db.createQuery(WITH_ALL + " where m.id = :id and g.id = :goal", GoalDemand.class)
                .setParameter("id", id)
                .setParameter("goal", goalId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /**
     * @throws BadField    at "neededBy" for a day that is past or too far ahead
     * @throws RuleRefused when the goal asks the same skill and level by that day in that place already
     */
    public GoalDemand add(long goalId, GoalDemandWish wish) {
        StrategicGoal goal = hold(goalId);
        Horizon.ahead("neededBy", wish.neededBy(), null, today());
        isTheOnly(goalId, null, wish.skill(), wish.departmentId(), wish);
        GoalDemand demand = new GoalDemand(
                goal, wish.skill(), wish.level(), wish.people(), wish.neededBy(), department(wish.departmentId()));
        db.persist(demand);
        atOnce();
        return demand;
    }

    /** Other numbers or another day; the skill and the place stay. @throws BadField as for {@link #add} */
    public void change(long goalId, long id, GoalDemandWish wish) {
        hold(goalId);
        GoalDemand demand = get(goalId, id);
        Horizon.ahead("neededBy", wish.neededBy(), demand.neededBy(), today());
        isTheOnly(goalId, id, demand.skill(), placeOf(demand), wish);
        demand.ask(wish.level(), wish.people(), wish.neededBy());
        atOnce();
    }

    public void remove(long goalId, long id) {
        db.remove(get(goalId, id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void isTheOnly(long goalId, Long self, Skill skill, Long place, GoalDemandWish wish) {
        boolean twice = of(goalId).stream()
                .filter(other -> !other.id().equals(self))
                .anyMatch(other -> other.skill().id().equals(skill.id())
                        && other.level() == wish.level()
                        && other.neededBy().equals(wish.neededBy())
                        && Objects.equals(placeOf(other), place));
        RuleRefused.unless(!twice, "rule.goalDemand.twice");
    }

    /** An import doesn't wait for who holds the goal: what it brings in at the same moment is heard of here. */
    private void atOnce() {
        try {
            db.flush();
        } catch (ConstraintViolationException e) {
            throw new RuleRefused("rule.goalDemand.twice");
        }
    }

    private static Long placeOf(GoalDemand demand) {
        return demand.department() == null ? null : demand.department().id();
    }

    /** Two who add at the same time do so one after the other. */
    private StrategicGoal hold(long goalId) {
        StrategicGoal goal = goals.get(goalId);
        db.lock(goal, LockModeType.PESSIMISTIC_WRITE);
        return goal;
    }

    private Department department(Long id) {
        if (id == null) return null;
        Department department = db.find(Department.class, id);
        if (department == null) throw new NotThere();
        return department;
    }
}
