package nl.vaardig.inventory.round.run;

import java.util.Set;
import java.util.TreeSet;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.jobrole.Population;

/**
 * Who is asked: people who fit each of the three, where one that is empty fits everybody.
 *
 * @param departments ids, each with all below it
 * @param jobRoles    ids
 */
public record Audience(Set<Long> departments, Set<Long> jobRoles, Set<Population> populations) {

    public static final Audience EVERYONE = new Audience(Set.of(), Set.of(), Set.of());

    public Audience {
        departments = Set.copyOf(departments);
        jobRoles = Set.copyOf(jobRoles);
        populations = Set.copyOf(populations);
    }

    public boolean isEveryone() {
        return equals(EVERYONE);
    }

    /** Ids of the departments meant, with all below. */
    public Set<Long> departmentsIn(DepartmentTree tree) {
        Set<Long> all = new TreeSet<>();
        departments.forEach(department -> all.addAll(tree.withAllBelow(department)));
        return all;
    }
}
