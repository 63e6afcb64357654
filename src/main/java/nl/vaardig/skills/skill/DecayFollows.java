package nl.vaardig.skills.skill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.vaardig.skills.framework.taking.SkillFollower;
import nl.vaardig.skills.framework.taking.Watched;

/** How levels fade holds for the new skill too; what was decided on the old one stays, for figures of days before. */
@ApplicationScoped
public class DecayFollows implements SkillFollower {

    private static final String CARRY =
            """
            insert into skill_decay (id, municipality_id, skill_id, floor_level, half_life_months, decided_at, decided_by)
            select next value for skill_decay_seq * 50, t.municipality_id, s.new_skill_id, m.new_level, t.half_life_months,
              :moment, t.decided_by
            from skill_decay t %s
              join framework_level m on m.framework_id = :framework and m.old_level = t.floor_level
            where t.municipality_id = :municipality and t.ended_at is null
              and not exists (select 1 from skill_decay o where o.skill_id = s.new_skill_id and o.ended_at is null)"""
                    .formatted(SUCCESSOR);

    @Override
    public List<String> take() {
        return List.of(CARRY);
    }

    @Override
    public List<String> letGo() {
        return List.of(SkillFollower.drop("skill_decay"));
    }

    @Override
    public List<Watched> watched() {
        return List.of(
                new Watched("skill_decay", "t.half_life_months * 100 + t.floor_level", "date(t.ended_at)", false));
    }
}
