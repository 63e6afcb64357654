package nl.vaardig.steering.coverage.need;

import java.time.LocalDate;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Said;
import nl.vaardig.skills.framework.Levels;
import nl.vaardig.skills.framework.Skill;

/**
 * A need as somebody asks for it.
 *
 * @param people 1 to {@value CoverageNeed#MOST_PEOPLE}
 * @param until  the last day; null = for as long as nobody says otherwise
 */
public record NeedWish(long departmentId, Skill skill, int level, int people, LocalDate from, LocalDate until) {

    /**
     * Reads department, skill, level, people, from and until.
     *
     * @param usual the first day where none is said; null when it has to be said
     * @return null when something can't be used
     */
    public static NeedWish read(Said said, Known<Long> departments, Known<Skill> skills, LocalDate usual) {
        Long department = said.known("department", departments);
        Skill skill = said.known("skill", skills);
        Integer level = Levels.read(said, skill);
        Integer people = people(said);
        LocalDate from = usual == null || said.isSaid("from") ? said.date("from") : usual;
        LocalDate until = until(said, from);
        return said.isSound() ? new NeedWish(department, skill, level, people, from, until) : null;
    }

    /** Reads people and until, which is all that can change. Null when something can't be used. */
    static NeedWish change(CoverageNeed need, Said said) {
        Integer people = people(said);
        LocalDate until = until(said, need.validFrom());
        if (!said.isSound()) return null;
        return new NeedWish(need.department().id(), need.skill(), need.level(), people, need.validFrom(), until);
    }

    private static Integer people(Said said) {
        return said.number("people", 1, CoverageNeed.MOST_PEOPLE);
    }

    private static LocalDate until(Said said, LocalDate from) {
        LocalDate until = said.lastDay("until");
        if (from != null && until != null && until.isBefore(from))
            said.fault("until", "rule.coverageNeed.endBeforeStart");
        return until;
    }
}
