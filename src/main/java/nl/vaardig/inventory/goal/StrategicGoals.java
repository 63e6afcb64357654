package nl.vaardig.inventory.goal;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.kept.Kept;
import nl.vaardig.platform.words.Written;
import nl.vaardig.skills.framework.FrameworkState;
import nl.vaardig.skills.framework.Skill;
import org.hibernate.exception.ConstraintViolationException;

/** The goals of the digital strategy, and the skills they lean on. */
@ApplicationScoped
@Transactional
public class StrategicGoals {

    @PersistenceContext
    EntityManager db;

    @Inject
    Kept kept;

    @Inject
    LeadsToGoal leading;

    /** All of them, the first to be reached first. */
    public List<StrategicGoal> all() {
        return kept.of(
                "goals",
                () -> List.copyOf(
                        db.createQuery("select g from StrategicGoal g order by g.targetOn, g.code", StrategicGoal.class)
                                .getResultList()));
    }

    /** @throws NotThere when this municipality has no such goal */
    public StrategicGoal get(long id) {
        StrategicGoal goal = db.find(StrategicGoal.class, id);
        if (goal == null) throw new NotThere();
        return goal;
    }

    /** The skills of every goal, by the id of the goal, the most critical first. */
    public Map<Long, List<GoalSkill>> skills() {
        return kept.of("skills of goals", () -> byGoal(" where f.state <> FrameworkState.OUTDATED"));
    }

    /** As {@link #skills()}, with those of versions that are outdated: by them the days before are weighed. */
    public Map<Long, List<GoalSkill>> skillsEver() {
        return kept.of("skills of goals ever", () -> byGoal(""));
    }

    private Map<Long, List<GoalSkill>> byGoal(String which) {
        return db.createQuery(
                        "select k from GoalSkill k join fetch k.goal join fetch k.skill s join fetch s.area join fetch s.framework f join fetch f.scale"
                                + which + " order by k.criticality desc, s.track, s.ordinal",
                        GoalSkill.class)
                .getResultStream()
                .collect(groupingBy(skill -> skill.goal().id()));
    }

    /** The skills of one goal, the most critical first. */
    public List<GoalSkill> skills(long goalId) {
        return skills().getOrDefault(goalId, List.of());
    }

    /** @throws BadField at "code" when another goal has it */
    public StrategicGoal add(GoalWish wish) {
        StrategicGoal goal = new StrategicGoal(
                wish.code(),
                wish.name(),
                wish.theme(),
                wish.phase(),
                wish.targetOn(),
                wish.ownerBoard(),
                wish.ownerLine());
        isTheOnly(null, wish.code());
        db.persist(goal);
        weigh(goal, List.of(), wish.criticalities());
        atOnce();
        return goal;
    }

    /**
     * @param seen the mark of the goal as it was when the user looked; null when nobody looked
     * @throws RuleRefused when somebody else changed it since
     * @throws BadField    at "code" when another goal has it
     */
    public long change(long id, GoalWish wish, String seen) {
        StrategicGoal goal = hold(id);
        List<GoalSkill> now = skills(id);
        boolean isSeen = seen == null || seen.equals(GoalWish.mark(goal, now));
        RuleRefused.unless(isSeen, "rule.goal.changedMeanwhile");
        isTheOnly(id, wish.code());
        goal.call(wish.code());
        goal.describe(wish.name(), wish.theme());
        goal.aimAt(wish.phase(), wish.targetOn());
        goal.giveTo(wish.ownerBoard(), wish.ownerLine());
        weigh(goal, now, wish.criticalities());
        atOnce();
        return id;
    }

    /** What the goal is now, in few letters. */
    public String mark(long id) {
        return GoalWish.mark(get(id), skills(id));
    }

    public GoalTies ties(long id) {
        return new GoalTies(skills(id).size(), count("GoalDemand", id), count("Requirement", id), leading.pathsTo(id));
    }

    /** With what it made of skills that are outdated. @throws RuleRefused while anything hangs on it */
    public void remove(long id) {
        StrategicGoal goal = hold(id);
        ties(id).mustBeFree();
        db.createQuery("delete from GoalSkill k where k.goal = :goal")
                .setParameter("goal", goal)
                .executeUpdate();
        db.remove(goal);
    }

    private long count(String entity, long goal) {
        return db.createQuery("select count(x) from " + entity + " x where x.goal.id = :goal", Long.class)
                .setParameter("goal", goal)
                .getSingleResult();
    }

    private void isTheOnly(Long self, String code) {
        boolean taken = all().stream()
                .anyMatch(goal -> Written.lookingAlike(goal.code()).equals(Written.lookingAlike(code))
                        && !goal.id().equals(self));
        if (taken) throw new BadField("code", "goal.code.taken");
    }

    /** Two who give the same code at the same moment: the second hears it here. */
    private void atOnce() {
        try {
            db.flush();
        } catch (ConstraintViolationException e) {
            throw new BadField("code", "goal.code.taken");
        }
    }

    private void weigh(StrategicGoal goal, List<GoalSkill> now, Map<Long, Integer> criticalities) {
        for (GoalSkill skill : now) {
            Integer criticality = criticalities.get(skill.skill().id());
            if (criticality == null) continue;
            if (criticality == 0) db.remove(skill);
            else skill.weigh(criticality);
        }
        List<Long> known = now.stream().map(skill -> skill.skill().id()).toList();
        criticalities.forEach((skill, criticality) -> {
            boolean isNew = criticality > 0 && !known.contains(skill);
            if (isNew) db.persist(new GoalSkill(goal, mustFind(skill), criticality));
        });
    }

    /** Two who change it at the same time do so one after the other. */
    private StrategicGoal hold(long id) {
        StrategicGoal goal = get(id);
        db.refresh(goal, LockModeType.PESSIMISTIC_WRITE);
        return goal;
    }

    private Skill mustFind(long id) {
        Skill skill = db.find(Skill.class, id);
        boolean isInUse = skill != null && skill.framework().state() == FrameworkState.PUBLISHED;
        if (!isInUse) throw new NotThere();
        return skill;
    }
}
