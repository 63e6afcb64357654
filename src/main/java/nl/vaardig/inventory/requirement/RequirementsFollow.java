package nl.vaardig.inventory.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.vaardig.skills.framework.taking.SkillFollower;
import nl.vaardig.skills.framework.taking.Watched;

/** What is asked: the days before stay as they were, with the old skill; from the day on its successor is asked. */
@ApplicationScoped
public class RequirementsFollow implements SkillFollower {

    private static final String KEEP =
            """
            insert into framework_move (framework_id, thing, row_id, municipality_id, skill_id, level, valid_until)
            select :framework, 'requirement', t.id, t.municipality_id, t.skill_id, t.level, t.valid_until
            from requirement t join skill k on k.id = t.skill_id
            where t.municipality_id = :municipality and k.framework_id = :before
              and (t.valid_until is null or t.valid_until >= :day)""";

    /** What is asked already is asked of the new version from the day on. */
    private static final String ASK_ANEW =
            """
            insert into requirement (id, municipality_id, job_role_id, department_id, goal_id, population, employee_id,
              skill_id, level, importance, reason_nl, reason_en, valid_from, valid_until)
            select next value for requirement_seq * 50, t.municipality_id, t.job_role_id, t.department_id, t.goal_id,
              t.population, t.employee_id, s.new_skill_id, m.new_level, t.importance, t.reason_nl, t.reason_en, :day,
              t.valid_until
            from requirement t %s %s
            where t.municipality_id = :municipality and t.valid_from < :day
              and (t.valid_until is null or t.valid_until >= :day)"""
                    .formatted(SUCCESSOR, MAPPED);

    private static final String MOVED = SkillFollower.movedFrom("requirement");

    /** Also what has no successor: it is asked for the last time. */
    private static final String ASK_NO_LONGER =
            """
            update requirement t %s set t.valid_until = date_sub(:day, interval 1 day)
            where t.municipality_id = :municipality and t.valid_from < :day"""
                    .formatted(MOVED);

    /** What is to be asked from that day on or later moves as a whole. */
    private static final String ASK_LATER =
            """
            update requirement t %s %s set t.skill_id = s.new_skill_id, t.level = m.new_level
            where t.municipality_id = :municipality and t.valid_from >= :day"""
                    .formatted(SUCCESSOR, MAPPED);

    private static final String ASK_AGAIN =
            """
            update requirement t %s set t.skill_id = v.skill_id, t.level = v.level, t.valid_until = v.valid_until
            where t.municipality_id = :municipality"""
                    .formatted(MOVED);

    @Override
    public List<String> take() {
        return List.of(KEEP, ASK_ANEW, ASK_NO_LONGER, ASK_LATER);
    }

    @Override
    public List<String> putBack() {
        return List.of(ASK_AGAIN);
    }

    @Override
    public List<String> letGo() {
        return List.of(SkillFollower.drop("requirement"));
    }

    /** The importance is a digit: with the level it makes one number to compare. */
    @Override
    public List<Watched> watched() {
        return List.of(new Watched("requirement", "t.level * 10 + t.importance", "t.valid_until", true));
    }
}
