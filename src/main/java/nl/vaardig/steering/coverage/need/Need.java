package nl.vaardig.steering.coverage.need;

import java.time.LocalDate;
import java.util.Set;
import nl.vaardig.steering.matrix.cell.TeamSkill;

/**
 * So many people at a level of a skill in a part of the organisation.
 *
 * @param id           of what asks it: a coverage need or a goal's number
 * @param people       needed, 1 or more
 * @param departmentId null = the whole municipality
 * @param departments  where people count for it; empty = everywhere
 * @param from         the first day it holds; for a goal the day by which they are needed
 * @param until        the last day; null without an end
 */
public record Need(
        long id,
        TeamSkill skill,
        int level,
        int people,
        Long departmentId,
        Set<Long> departments,
        LocalDate from,
        LocalDate until) {

    public Need {
        departments = Set.copyOf(departments);
    }

    boolean counts(Holding holding) {
        return holding.skillId() == skill.id()
                && holding.level() >= level
                && (departments.isEmpty() || departments.contains(holding.departmentId()));
    }
}
