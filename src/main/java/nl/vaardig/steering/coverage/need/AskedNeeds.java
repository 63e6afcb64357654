package nl.vaardig.steering.coverage.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.vaardig.inventory.goal.Criticalities;
import nl.vaardig.inventory.goal.GoalDemand;
import nl.vaardig.inventory.goal.GoalDemands;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.steering.matrix.cell.TeamSkill;

/** What departments and goals ask in numbers of people, as needs to lay people beside. */
@ApplicationScoped
@Transactional
public class AskedNeeds {

    private static final Comparator<GoalDemand> IN_ORDER = Comparator.comparing(GoalDemand::neededBy)
            .thenComparing(demand -> demand.skill().track().name())
            .thenComparingInt(demand -> demand.skill().ordinal())
            .thenComparingInt(GoalDemand::level)
            .thenComparingLong(GoalDemand::id);

    @Inject
    GoalDemands demands;

    @Inject
    CoverageNeeds coverageNeeds;

    @Inject
    Criticalities criticalities;

    @Inject
    Clock clock;

    /**
     * What a department needs today, and what those below it need, each counted in its own part of the organisation.
     *
     * @param alone only what this department needs, counted by who works in it and not below it
     */
    public List<Need> ofDepartment(DepartmentTree tree, long department, boolean alone) {
        Set<Long> asking = alone ? Set.of(department) : tree.withAllBelow(department);
        Map<Long, Integer> criticality = criticalities.bySkill();
        return coverageNeeds.of(asking, LocalDate.now(clock)).stream()
                .map(need -> need(
                        need,
                        alone ? asking : tree.withAllBelow(need.department().id()),
                        criticality))
                .toList();
    }

    /** What one goal asks, the first to be reached first. */
    public List<Need> ofGoal(DepartmentTree tree, long goal) {
        return needs(tree, demand -> demand.goal().id() == goal);
    }

    /** What all goals ask of the whole municipality together. */
    public List<Need> ofGoals(DepartmentTree tree) {
        return needs(tree, demand -> demand.department() == null);
    }

    private List<Need> needs(DepartmentTree tree, Predicate<GoalDemand> which) {
        return needs(tree, demands.all().stream().filter(which).sorted(IN_ORDER).toList());
    }

    private List<Need> needs(DepartmentTree tree, Collection<GoalDemand> demands) {
        Map<Long, Integer> criticality = criticalities.bySkill();
        return demands.stream()
                .map(demand -> {
                    Long department = demand.department() == null
                            ? null
                            : demand.department().id();
                    return new Need(
                            demand.id(),
                            skill(demand.skill(), criticality),
                            demand.level(),
                            demand.people(),
                            department,
                            department == null ? Set.of() : tree.withAllBelow(department),
                            demand.neededBy(),
                            null);
                })
                .toList();
    }

    private static Need need(CoverageNeed need, Set<Long> departments, Map<Long, Integer> criticality) {
        return new Need(
                need.id(),
                skill(need.skill(), criticality),
                need.level(),
                need.people(),
                need.department().id(),
                departments,
                need.validFrom(),
                need.validUntil());
    }

    private static TeamSkill skill(Skill skill, Map<Long, Integer> criticality) {
        return new TeamSkill(
                skill.id(),
                skill.code(),
                skill.name(),
                skill.track(),
                skill.topLevel(),
                criticality.getOrDefault(skill.id(), Criticalities.LEAST));
    }
}
