package nl.vaardig.steering.overview.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.Numbering;
import nl.vaardig.steering.overview.line.GapLines.Post;

/**
 * What is asked of whom on a day: {@link nl.vaardig.inventory.requirement.Asking} in memory, for a whole municipality
 * at once. Everyone with the same work is asked the same, so that is worked out once.
 */
public final class Demands {

    /**
     * One requirement: of a job role, a department, a population or a person; all null = of everyone.
     *
     * @param departmentId below the department that asks it, too: one row for each
     */
    public record Demand(
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
    public record Exempt(long employeeId, long skillId) {}

    private static final String EVERYONE = "everyone";

    private final Map<Object, List<Demand>> demands = new HashMap<>();
    private final Map<WorkKind, List<Asked>> ofWork = new HashMap<>();
    private final Map<Long, Set<Integer>> exempt = new HashMap<>();
    private final Numbering skills;

    public Demands(Collection<Demand> demands, Collection<Exempt> exempt, Numbering skills) {
        this.skills = skills;
        for (Demand demand : demands) {
            this.demands
                    .computeIfAbsent(demand.asked(), fresh -> new ArrayList<>())
                    .add(demand);
        }
        for (Exempt one : exempt) {
            this.exempt
                    .computeIfAbsent(one.employeeId(), fresh -> new HashSet<>())
                    .add(skills.of(one.skillId()));
        }
    }

    /** The highest of all that is asked through this appointment, by skill; the same list for all with the same work. */
    List<Asked> of(Post post) {
        // Few departments ask something themselves: in all others a job role is asked the same.
        Place place = new Place(post.departmentId());
        long askingPlace = demands.containsKey(place) ? place.id() : 0;
        List<Asked> work = ofWork.computeIfAbsent(
                new WorkKind(post.jobRoleId(), askingPlace),
                fresh -> highest(List.of(), List.of(new Role(post.jobRoleId()), place, post.population(), EVERYONE)));
        Person person = new Person(post.employeeId());
        return demands.containsKey(person) ? highest(work, List.of(person)) : work;
    }

    /** Whether something is asked of this person alone. */
    boolean areOf(long employee) {
        return demands.containsKey(new Person(employee));
    }

    /** The numbers of the skills that somebody need not have. */
    Set<Integer> exempt(long employee) {
        return exempt.getOrDefault(employee, Set.of());
    }

    private List<Asked> highest(List<Asked> known, List<Object> askers) {
        Map<Integer, Asked> highest = new LinkedHashMap<>();
        known.forEach(one -> highest.put(one.skill(), one));
        for (Object asker : askers) {
            for (Demand demand : demands.getOrDefault(asker, List.of())) {
                Asked asked = new Asked(skills.of(demand.skillId()), demand.level(), demand.importance());
                highest.merge(asked.skill(), asked, Asked::highest);
            }
        }
        return List.copyOf(highest.values());
    }
}
