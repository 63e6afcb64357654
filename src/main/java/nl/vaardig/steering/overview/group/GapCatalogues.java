package nl.vaardig.steering.overview.group;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.vaardig.inventory.goal.Criticalities;
import nl.vaardig.inventory.goal.GoalSkill;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.goal.StrategicGoals;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.steering.overview.group.GapCatalogue.GoalFact;
import nl.vaardig.steering.overview.group.GapCatalogue.JobRoleFact;
import nl.vaardig.steering.overview.group.GapCatalogue.SkillFact;

/** What gap figures of the municipality at hand are grouped and named by: five queries. */
@ApplicationScoped
@Transactional
public class GapCatalogues {

    @Inject
    Departments departments;

    @Inject
    Skills skills;

    @Inject
    JobRoles jobRoles;

    @Inject
    StrategicGoals goals;

    public GapCatalogue catalogue() {
        Map<Long, List<GoalSkill>> goalSkills = goals.skillsEver();
        Map<Long, Integer> highest = goalSkills.values().stream()
                .flatMap(List::stream)
                .collect(toMap(link -> link.skill().id(), GoalSkill::criticality, Math::max));
        return new GapCatalogue(departments.tree(), skillFacts(highest), jobRoleFacts(), goalFacts(goalSkills));
    }

    private Map<Long, SkillFact> skillFacts(Map<Long, Integer> criticality) {
        return byId(
                // A past day asks what a version that is outdated now asked then.
                skills.ever(),
                skill -> skill.id(),
                skill -> new SkillFact(
                        skill.id(),
                        skill.code(),
                        skill.name(),
                        skill.track(),
                        criticality.getOrDefault(skill.id(), Criticalities.LEAST)));
    }

    private Map<Long, JobRoleFact> jobRoleFacts() {
        return byId(
                jobRoles.all(),
                role -> role.id(),
                role -> new JobRoleFact(role.id(), role.code(), role.name(), role.population(), role.managerial()));
    }

    private Map<Long, GoalFact> goalFacts(Map<Long, List<GoalSkill>> goalSkills) {
        return byId(
                goals.all(),
                StrategicGoal::id,
                goal -> new GoalFact(
                        goal.id(),
                        goal.code(),
                        goal.name(),
                        goal.phase(),
                        goal.ownerBoard(),
                        goal.ownerLine(),
                        goal.targetOn(),
                        weights(goalSkills.get(goal.id()), any -> true),
                        weights(goalSkills.get(goal.id()), link -> !link.isOutdated())));
    }

    private static Map<Long, Integer> weights(List<GoalSkill> links, Predicate<GoalSkill> which) {
        if (links == null) return Map.of();
        return links.stream().filter(which).collect(toMap(link -> link.skill().id(), GoalSkill::criticality));
    }

    private static <E, F> Map<Long, F> byId(List<E> all, Function<E, Long> id, Function<E, F> fact) {
        return all.stream().collect(toMap(id, fact, (one, other) -> one, LinkedHashMap::new));
    }
}
