package nl.vaardig.inventory.goal;

import java.time.LocalDate;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Said;
import nl.vaardig.skills.framework.Levels;
import nl.vaardig.skills.framework.Skill;

/**
 * How many people a goal should ask for.
 *
 * @param people       1 to {@value GoalDemand#MOST_PEOPLE}
 * @param departmentId null for the whole municipality
 */
public record GoalDemandWish(Skill skill, int level, int people, LocalDate neededBy, Long departmentId) {

    /** Reads skill, level, people, neededBy and department; null when something can't be used. */
    public static GoalDemandWish read(Said said, Known<Skill> skills, Known<Long> departments) {
        Skill skill = said.known("skill", skills);
        Integer level = Levels.read(said, skill);
        Integer people = said.number("people", 1, GoalDemand.MOST_PEOPLE);
        LocalDate by = said.date("neededBy");
        Long department = said.optionalKnown("department", departments);
        return said.isSound() ? new GoalDemandWish(skill, level, people, by, department) : null;
    }
}
