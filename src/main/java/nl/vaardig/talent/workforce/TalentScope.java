package nl.vaardig.talent.workforce;

import java.util.Set;
import nl.vaardig.organisation.jobrole.Population;

/**
 * The part of the organisation a figure is about.
 *
 * @param departmentId null = all departments
 * @param departments  that department with all below it; empty = all departments
 * @param population   null = all populations
 * @param jobRoles     the job roles of that population; empty when population is null
 */
public record TalentScope(Long departmentId, Set<Long> departments, Population population, Set<Long> jobRoles) {

    public static final TalentScope EVERYTHING = new TalentScope(null, Set.of(), null, Set.of());

    public TalentScope {
        departments = Set.copyOf(departments);
        jobRoles = Set.copyOf(jobRoles);
    }

    public boolean isEverything() {
        return departments.isEmpty() && population == null;
    }

    /** Whether this work belongs to the scope. */
    public boolean holds(Employment work) {
        return (departments.isEmpty() || departments.contains(work.departmentId()))
                && (population == null || jobRoles.contains(work.jobRoleId()));
    }

    /** The same population in other departments; without an id of their own, some departments taken together. */
    public TalentScope in(Long otherId, Set<Long> others) {
        return new TalentScope(otherId, others, population, jobRoles);
    }
}
