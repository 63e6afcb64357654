package nl.vaardig.talent.workforce;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The municipality's own rule for digital talent: any of these job roles, or enough of these skill levels. Open, the
 * same for everybody, and never a hidden mark.
 * <p>Over a window someone counts when one of the appointments they had on a day of it was in a listed job role, or
 * when they now reach the skills. Levels are today's: the past of a role is known, that of a skill hardly ever. For
 * whoever left, 'now' is the last day they were employed, so that leaving alone takes nobody out of the group.
 *
 * @param jobRoles     ids
 * @param levels       skill id to the level asked
 * @param skillsNeeded how many of the skills one must reach, 1 to {@value #MOST_NEEDED}
 */
public record TalentCriteria(Set<Long> jobRoles, Map<Long, Integer> levels, int skillsNeeded) {

    public static final int MOST_NEEDED = 100;

    /** Nobody counts. */
    static final TalentCriteria NONE = new TalentCriteria(Set.of(), Map.of(), 1);

    /** @throws IllegalArgumentException when fewer than one skill would be needed */
    public TalentCriteria {
        jobRoles = Set.copyOf(jobRoles);
        levels = Map.copyOf(levels);
        if (skillsNeeded < 1) {
            throw new IllegalArgumentException("At least one skill is needed: " + skillsNeeded);
        }
    }

    /**
     * Someone is at one of the levels asked.
     *
     * @param countsUntil last day on which the level counts; null = no end
     */
    public record Reached(long employeeId, LocalDate countsUntil) {}

    /** Without a job role and without a skill nobody can count. */
    public boolean isEmpty() {
        return jobRoles.isEmpty() && levels.isEmpty();
    }

    /** Ids of the people who count over the window. Reached: one row per person and skill. */
    public Set<Long> who(List<EmploymentSpell> spells, Collection<Reached> reached, Period window, LocalDate today) {
        Set<Long> who = new HashSet<>();
        Map<Long, LocalDate> lastSeen = new HashMap<>();
        for (EmploymentSpell spell : spells) {
            LocalDate last = spell.end() == null || spell.end().isAfter(today) ? today : spell.end();
            lastSeen.merge(spell.employeeId(), last, (one, other) -> one.isAfter(other) ? one : other);
            if (spell.appointments().stream().anyMatch(work -> holds(work, window))) {
                who.add(spell.employeeId());
            }
        }
        who.addAll(skilled(reached, lastSeen));
        return who;
    }

    private boolean holds(Employment work, Period window) {
        return jobRoles.contains(work.jobRoleId()) && work.touches(window);
    }

    private Set<Long> skilled(Collection<Reached> reached, Map<Long, LocalDate> lastSeen) {
        Map<Long, Integer> skills = new HashMap<>();
        for (Reached one : reached) {
            LocalDate last = lastSeen.get(one.employeeId());
            if (last != null && (one.countsUntil() == null || !one.countsUntil().isBefore(last))) {
                skills.merge(one.employeeId(), 1, Integer::sum);
            }
        }
        skills.values().removeIf(count -> count < skillsNeeded);
        return skills.keySet();
    }
}
