package nl.vaardig.learning.course;

import nl.vaardig.platform.said.Said;
import nl.vaardig.skills.framework.Skill;

/**
 * What a course should bring.
 *
 * @param from  the level where one begins: 0 up to one below the other; null when nobody said so
 * @param level of the skill's scale
 */
public record Outcome(Skill skill, Integer from, int level) {

    static Outcome of(CourseSkill now) {
        return new Outcome(now.skill(), now.fromLevel(), now.level());
    }

    /** What was said at these three fields; null, with what is wrong noted, when it can't be used. @param skill null: noted already */
    public static Outcome read(Said said, Skill skill, String from, String level) {
        int top = skill == null ? Integer.MAX_VALUE : skill.topLevel();
        Integer to = said.number(level, 1, top);
        Integer begin = said.optionalNumber(from, 0, top);
        if (skill == null || to == null) return null;
        if (begin != null && begin >= to) said.fault(from, "course.outcome.from", to);
        return new Outcome(skill, begin, to);
    }

    public String mark() {
        return skill.id() + ":" + from + ":" + level;
    }
}
