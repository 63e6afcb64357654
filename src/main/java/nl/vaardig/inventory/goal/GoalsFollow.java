package nl.vaardig.inventory.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.vaardig.skills.framework.taking.Moving;
import nl.vaardig.skills.framework.taking.SkillFollower;
import nl.vaardig.skills.framework.taking.Watched;

/**
 * What goals have of a skill. An old skill keeps its weight, because the days before are weighed by it, and its successor
 * weighs as much from then on. What a goal demands moves.
 */
@ApplicationScoped
public class GoalsFollow implements SkillFollower {

    /** Of demands that become the same one, the one for most people: it has the others in it. */
    private static final String MOST_PEOPLE =
            """
            join (select t.id, row_number() over (partition by t.goal_id, s.new_skill_id, m.new_level, t.needed_by,
                t.department_or_all order by t.people desc, t.id) as place from goal_demand t %s %s) p
              on p.id = t.id and p.place = 1"""
                    .formatted(SUCCESSOR, MAPPED);

    private static final Moving DEMANDS = new Moving("goal_demand", true, MOST_PEOPLE);

    private static final String WEIGH_AS_MUCH =
            """
            insert into goal_skill (id, municipality_id, goal_id, skill_id, criticality)
            select next value for goal_skill_seq * 50, t.municipality_id, t.goal_id, s.new_skill_id, t.criticality
            from goal_skill t %s
            where t.municipality_id = :municipality"""
                    .formatted(SUCCESSOR);

    @Override
    public List<String> take() {
        return Stream.concat(Stream.of(WEIGH_AS_MUCH), DEMANDS.take().stream()).toList();
    }

    @Override
    public List<String> putBack() {
        return DEMANDS.putBack();
    }

    @Override
    public List<String> letGo() {
        return List.of(SkillFollower.drop("goal_skill"));
    }

    @Override
    public List<Watched> watched() {
        Watched weights = new Watched("goal_skill", "t.criticality", "null", true);
        return Stream.concat(Stream.of(weights), DEMANDS.watched().stream()).toList();
    }
}
