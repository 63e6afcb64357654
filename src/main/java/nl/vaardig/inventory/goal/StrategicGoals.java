package nl.vaardig.inventory.goal;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.competence.Skill;
import nl.vaardig.platform.Bilingual;
import nl.vaardig.platform.NotThere;

/** The goals of the digital strategy, and the skills they lean on. */
@ApplicationScoped
@Transactional
public class StrategicGoals {

    @PersistenceContext
    EntityManager db;

    /** A goal in new words, with another day or phase. @param criticalities skill id → 1 to 3; skills left out go */
    public record Change(Bilingual name, GoalPhase phase, LocalDate targetOn, Map<Long, Integer> criticalities) {}

    /** All of them, the first to be reached first. */
    public List<StrategicGoal> all() {
        return db.createQuery("select g from StrategicGoal g order by g.targetOn, g.code", StrategicGoal.class)
                .getResultList();
    }

    /** @throws NotThere when this municipality has no such goal */
    public StrategicGoal get(long id) {
        StrategicGoal goal = db.find(StrategicGoal.class, id);
        if (goal == null) throw new NotThere();
        return goal;
    }

    /** The skills of every goal, by the id of the goal, the most critical first. */
    public Map<Long, List<GoalSkill>> skills() {
        return db.createQuery(
                        "select k from GoalSkill k join fetch k.goal join fetch k.skill s order by k.criticality desc, s.track, s.ordinal",
                        GoalSkill.class)
                .getResultStream()
                .collect(groupingBy(skill -> skill.goal().id()));
    }

    /** The skills of one goal, the most critical first. */
    public List<GoalSkill> skills(long goalId) {
        return db.createQuery(
                        """
                        select k from GoalSkill k join fetch k.skill s where k.goal.id = :goal
                        order by k.criticality desc, s.track, s.ordinal
                        """,
                        GoalSkill.class)
                .setParameter("goal", goalId)
                .getResultList();
    }

    public void change(long id, Change change) {
        StrategicGoal goal = get(id);
        goal.describe(change.name(), goal.theme());
        goal.aimAt(change.phase(), change.targetOn());
        List<GoalSkill> now = skills(id);
        for (GoalSkill skill : now) {
            Integer criticality = change.criticalities().get(skill.skill().id());
            if (criticality == null) db.remove(skill);
            else skill.weigh(criticality);
        }
        List<Long> known = now.stream().map(skill -> skill.skill().id()).toList();
        change.criticalities().forEach((skill, criticality) -> {
            if (!known.contains(skill)) db.persist(new GoalSkill(goal, mustFind(skill), criticality));
        });
    }

    private Skill mustFind(long id) {
        Skill skill = db.find(Skill.class, id);
        if (skill == null) throw new NotThere();
        return skill;
    }
}
