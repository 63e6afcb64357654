package nl.vaardig.inventory.rating.carry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.vaardig.skills.framework.taking.SkillFollower;

/** A rating stays as it was said; another one, at the level that goes for its level, counts for the successor. */
@ApplicationScoped
public class RatingsFollow implements SkillFollower {

    /**
     * In the order in which they were recorded: the copies have one moment, so it is the id that tells which of two of the
     * same day came last, and ids of different servers are in no order of time. Sorted first and numbered after that: in
     * one select MariaDB may draw the numbers before it sorts. Without a limit it would not sort what stands in a from.
     */
    private static final String CARRY =
            """
            insert into rating (id, municipality_id, employee_id, skill_id, level, source, source_rank, valid_on,
              valid_until, recorded_at, rated_by, round_id, note, carried_from)
            select next value for rating_seq * 1000, d.municipality_id, d.employee_id, d.new_skill_id, d.new_level, d.source,
              d.source_rank, d.valid_on, d.valid_until, :moment, d.rated_by, null, d.note, d.id
            from (select t.*, s.new_skill_id, case when t.level = 0 then 0 else m.new_level end as new_level
              from rating t %s left %s
              where t.municipality_id = :municipality and (m.new_level is not null or t.level = 0)
                and not exists (select 1 from rating_set_aside x where x.rating_id = t.id)
              order by t.recorded_at, t.id limit 9223372036854775807) d"""
                    .formatted(SUCCESSOR, MAPPED.strip());

    @Override
    public List<String> take() {
        return List.of(CARRY);
    }

    @Override
    public List<String> letGo() {
        return List.of(
                SkillFollower.drop("current_level"), SkillFollower.drop("rating") + " and t.carried_from is not null");
    }
}
