package nl.vaardig.steering.board.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.inventory.goal.GoalWish;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.skills.library.LibrarySkills;

/**
 * The examples of goals in the starter library. Making one the municipality's own also publishes the learning paths that
 * serve it and have waited for it: a path is published with a goal or not at all.
 */
@ApplicationScoped
@Transactional
public class GoalTemplates {

    @PersistenceContext
    EntityManager db;

    @Inject
    StrategicGoals goals;

    @Inject
    Clock clock;

    /** Those that are no goal here yet. */
    public List<GoalTemplate> open() {
        Set<String> taken = new HashSet<>();
        goals.all().forEach(goal -> taken.add(goal.code()));
        return GoalTemplate.all().stream()
                .filter(template -> !taken.contains(template.code()))
                .map(template -> template.from(LocalDate.now(clock)))
                .toList();
    }

    /**
     * @return the id of the goal it has become
     * @throws NotThere when the library has no such template
     * @throws nl.vaardig.platform.BadField when there is a goal with this code already
     */
    public long adopt(String code) {
        GoalTemplate template =
                GoalTemplate.named(code).orElseThrow(NotThere::new).from(LocalDate.now(clock));
        StrategicGoal goal = goals.add(wish(template));
        waiting(template).forEach(path -> {
            path.serve(goal, path.lineOwner());
            path.publish();
        });
        return goal.id();
    }

    /**
     * Undoes an adoption as long as nothing leans on the goal and nobody follows one of its paths.
     *
     * @throws RuleRefused when something does
     */
    public void giveBack(long id) {
        StrategicGoal goal = goals.get(id);
        RuleRefused.unless(GoalTemplate.named(goal.code()).isPresent(), "rule.goal.noTemplate");
        List<LearningPath> serving = db.createQuery(
                        "select p from LearningPath p where p.goal = :goal", LearningPath.class)
                .setParameter("goal", goal)
                .getResultList();
        RuleRefused.unless(serving.isEmpty() || followers(goal) == 0, "rule.goal.pathsFollowed");
        serving.forEach(path -> {
            path.retire();
            path.serve(null, path.lineOwner());
        });
        goals.skills(id).forEach(db::remove);
        db.flush();
        goals.remove(id);
    }

    private long followers(StrategicGoal goal) {
        return db.createQuery("select count(x) from Assignment x where x.path.goal = :goal", Long.class)
                .setParameter("goal", goal)
                .getSingleResult();
    }

    private GoalWish wish(GoalTemplate template) {
        Map<Long, Integer> criticalities = new HashMap<>();
        LibrarySkills.named(template.skills().keySet(), db)
                .forEach((named, skill) ->
                        criticalities.put(skill.id(), template.skills().get(named)));
        return new GoalWish(
                template.code(),
                template.name(),
                template.theme(),
                template.phase(),
                template.targetOn(),
                template.ownerBoard(),
                template.ownerLine(),
                criticalities);
    }

    private List<LearningPath> waiting(GoalTemplate template) {
        if (template.paths().isEmpty()) return List.of();
        return db.createQuery(
                        "select p from LearningPath p where p.code in (:codes) and p.goal is null and p.published = false",
                        LearningPath.class)
                .setParameter("codes", template.paths())
                .getResultList();
    }
}
