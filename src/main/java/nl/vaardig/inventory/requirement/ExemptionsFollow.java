package nl.vaardig.inventory.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.vaardig.skills.framework.taking.SkillFollower;
import nl.vaardig.skills.framework.taking.Watched;

/**
 * Exemptions: as with what is asked, the days before stay as they were, with the old skill, and from the day on it is the new
 * skill that is not asked.
 */
@ApplicationScoped
public class ExemptionsFollow implements SkillFollower {

    private static final String MOVED = SkillFollower.movedFrom("exemption");

    private static final String STILL =
            " and (t.until_on is null or t.until_on >= :day) and (t.taken_back_on is null or t.taken_back_on > :day)";

    private static final String KEEP =
            """
            insert into framework_move (framework_id, thing, row_id, municipality_id, skill_id, valid_until)
            select :framework, 'exemption', t.id, t.municipality_id, t.skill_id, t.until_on from exemption t %s
            where t.municipality_id = :municipality %s"""
                    .formatted(SUCCESSOR, STILL);

    private static final String EXEMPT_ANEW =
            """
            insert into exemption (id, municipality_id, employee_id, skill_id, reason, from_on, until_on, granted_by,
              granted_at, taken_back_on, taken_back_by)
            select next value for exemption_seq * 50, t.municipality_id, t.employee_id, s.new_skill_id, t.reason, :day,
              t.until_on, t.granted_by, t.granted_at, t.taken_back_on, t.taken_back_by
            from exemption t %s
            where t.municipality_id = :municipality and t.from_on < :day %s"""
                    .formatted(SUCCESSOR, STILL);

    private static final String EXEMPT_NO_LONGER =
            """
            update exemption t %s set t.until_on = date_sub(:day, interval 1 day)
            where t.municipality_id = :municipality and t.from_on < :day"""
                    .formatted(MOVED);

    /** What begins that day or later moves as a whole. */
    private static final String EXEMPT_LATER =
            """
            update exemption t %s join skill_successor s on s.old_skill_id = v.skill_id and s.framework_id = :framework
            set t.skill_id = s.new_skill_id
            where t.municipality_id = :municipality and t.from_on >= :day"""
                    .formatted(MOVED);

    private static final String EXEMPT_AGAIN =
            """
            update exemption t %s set t.skill_id = v.skill_id, t.until_on = v.valid_until
            where t.municipality_id = :municipality"""
                    .formatted(MOVED);

    @Override
    public List<String> take() {
        return List.of(KEEP, EXEMPT_ANEW, EXEMPT_NO_LONGER, EXEMPT_LATER);
    }

    @Override
    public List<String> putBack() {
        return List.of(EXEMPT_AGAIN);
    }

    @Override
    public List<String> letGo() {
        return List.of(SkillFollower.drop("exemption"));
    }

    @Override
    public List<Watched> watched() {
        return List.of(new Watched("exemption", "null", "coalesce(t.taken_back_on, t.until_on)", false));
    }
}
