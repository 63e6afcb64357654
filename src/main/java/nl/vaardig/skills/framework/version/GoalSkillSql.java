package nl.vaardig.skills.framework.version;

/**
 * The weights of goals when a version takes the place of another: an old skill keeps its own, because the days before are
 * weighed by it, and its successor weighs as much from then on. Parameters as in {@link VersionSql}.
 */
final class GoalSkillSql {

    static final String WEIGH_AS_MUCH =
            """
            insert into goal_skill (id, municipality_id, goal_id, skill_id, criticality)
            select next value for goal_skill_seq * 50, t.municipality_id, t.goal_id, s.new_skill_id, t.criticality
            from goal_skill t %s
            where t.municipality_id = :municipality"""
                    .formatted(VersionSql.SUCCESSOR);

    static final String DROP =
            """
            delete t from goal_skill t join skill k on k.id = t.skill_id
            where t.municipality_id = :municipality and k.framework_id = :framework""";

    private GoalSkillSql() {}
}
