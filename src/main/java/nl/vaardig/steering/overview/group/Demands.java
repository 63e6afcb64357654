package nl.vaardig.steering.overview.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.inventory.gap.RequiredLevel;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.steering.overview.group.GapLines.Post;

/**
 * What is asked of whom on a day: {@link nl.vaardig.inventory.requirement.Asking} in memory, for a whole municipality
 * at once. Everyone with the same work is asked the same, so that is worked out once.
 */
final class Demands {

    /**
     * One requirement: of a job role, a department, a population or a person; all null = of everyone.
     *
     * @param departmentId below the department that asks it, too: one row for each
     */
    record Demand(
            Long jobRoleId,
            Long departmentId,
            Population population,
            Long employeeId,
            long skillId,
            int level,
            int importance) {

        private Object asked() {
            if (jobRoleId != null) return new Role(jobRoleId);
            if (departmentId != null) return new Place(departmentId);
            if (employeeId != null) return new Person(employeeId);
            return population != null ? population : EVERYONE;
        }
    }

    private record Role(long id) {}

    private record Place(long id) {}

    private record Person(long id) {}

    private record WorkKind(long jobRoleId, long departmentId) {}

    /** Somebody who need not have a skill. */
    record Exempt(long employeeId, long skillId) {}

    private static final String EVERYONE = "everyone";

    private final Map<Object, List<Demand>> demands = new HashMap<>();
    private final Map<WorkKind, Map<Long, RequiredLevel>> ofWork = new HashMap<>();
    private final Set<Exempt> exempt;

    Demands(Collection<Demand> demands, Collection<Exempt> exempt) {
        for (Demand demand : demands) {
            this.demands
                    .computeIfAbsent(demand.asked(), fresh -> new ArrayList<>())
                    .add(demand);
        }
        this.exempt = Set.copyOf(exempt);
    }

    /** The highest of all that is asked through this appointment, by skill. */
    Map<Long, RequiredLevel> of(Post post) {
        Map<Long, RequiredLevel> work = ofWork.computeIfAbsent(
                new WorkKind(post.jobRoleId(), post.departmentId()),
                fresh -> highest(
                        Map.of(),
                        List.of(
                                new Role(post.jobRoleId()),
                                new Place(post.departmentId()),
                                post.population(),
                                EVERYONE)));
        Person person = new Person(post.employeeId());
        return demands.containsKey(person) ? highest(work, List.of(person)) : work;
    }

    boolean isExempt(long employee, long skill) {
        return !exempt.isEmpty() && exempt.contains(new Exempt(employee, skill));
    }

    private Map<Long, RequiredLevel> highest(Map<Long, RequiredLevel> known, List<Object> askers) {
        Map<Long, RequiredLevel> highest = new LinkedHashMap<>(known);
        for (Object asker : askers) {
            for (Demand demand : demands.getOrDefault(asker, List.of())) {
                highest.merge(
                        demand.skillId(),
                        new RequiredLevel(demand.level(), demand.importance()),
                        RequiredLevel::highest);
            }
        }
        return highest;
    }
}
