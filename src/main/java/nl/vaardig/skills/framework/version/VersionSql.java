package nl.vaardig.skills.framework.version;

import java.util.List;

/**
 * The statements that let a new version take the place of an old one, each for thousands of rows at once. They take
 * :municipality, :framework (the new version) and some :before (the old one), :day (the first day of the new version).
 */
final class VersionSql {

    /** What points at a skill and moves along; not the weights of goals, see {@link GoalSkillSql}. @param level whether it names a level of it */
    record Follower(String table, boolean level) {}

    static final List<Follower> FOLLOWERS = List.of(
            new Follower("goal_demand", true),
            new Follower("coverage_need", true),
            new Follower("outlook_measure", true),
            new Follower("rating_request", false),
            new Follower("agreement", true),
            new Follower("proof", false),
            new Follower("path_outcome", true),
            new Follower("course_skill", true),
            new Follower("talent_criterion", true),
            new Follower("skill_wish", false),
            new Follower("skill_statement", false));

    static final String SUCCESSOR =
            " join skill_successor s on s.old_skill_id = t.skill_id and s.framework_id = :framework";
    private static final String MAPPED =
            " join framework_level m on m.framework_id = :framework and m.old_level = t.level";

    /** Of demands that become the same one, the one for most people: it has the others in it. */
    private static final String MOST_PEOPLE =
            """
            join (select t.id, row_number() over (partition by t.goal_id, s.new_skill_id, m.new_level, t.needed_by,
                t.department_or_all order by t.people desc, t.id) as place from goal_demand t %s %s) p
              on p.id = t.id and p.place = 1"""
                    .formatted(SUCCESSOR, MAPPED);

    static final String KEEP_REQUIREMENTS =
            """
            insert into framework_move (framework_id, thing, row_id, municipality_id, skill_id, level, valid_until)
            select :framework, 'requirement', t.id, t.municipality_id, t.skill_id, t.level, t.valid_until
            from requirement t join skill k on k.id = t.skill_id
            where t.municipality_id = :municipality and k.framework_id = :before
              and (t.valid_until is null or t.valid_until >= :day)""";

    /** What is asked already is asked of the new version from the day on. */
    static final String ASK_ANEW =
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

    /** Also what has no successor: it is asked for the last time. */
    static final String ASK_NO_LONGER =
            """
            update requirement t join framework_move v on v.framework_id = :framework and v.thing = 'requirement'
              and v.row_id = t.id
            set t.valid_until = date_sub(:day, interval 1 day)
            where t.municipality_id = :municipality and t.valid_from < :day""";

    /** What is to be asked from that day on or later moves as a whole. */
    static final String ASK_LATER =
            """
            update requirement t %s %s set t.skill_id = s.new_skill_id, t.level = m.new_level
            where t.municipality_id = :municipality and t.valid_from >= :day"""
                    .formatted(SUCCESSOR, MAPPED);

    /**
     * In the order in which they were recorded: the copies have one moment, so it is the id that tells which of two of the
     * same day came last, and ids of different servers are in no order of time. Sorted first and numbered after that: in
     * one select MariaDB may draw the numbers before it sorts. Without a limit it would not sort what stands in a from.
     */
    static final String CARRY_RATINGS =
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

    /** How levels fade holds for the new skill too; what was decided on the old one stays, for figures of days before. */
    static final String CARRY_DECAY =
            """
            insert into skill_decay (id, municipality_id, skill_id, floor_level, half_life_months, decided_at, decided_by)
            select next value for skill_decay_seq * 50, t.municipality_id, s.new_skill_id, m.new_level, t.half_life_months,
              :moment, t.decided_by
            from skill_decay t %s
              join framework_level m on m.framework_id = :framework and m.old_level = t.floor_level
            where t.municipality_id = :municipality and t.ended_at is null
              and not exists (select 1 from skill_decay o where o.skill_id = s.new_skill_id and o.ended_at is null)"""
                    .formatted(SUCCESSOR);

    static final String DROP_DECAY =
            """
            delete t from skill_decay t join skill k on k.id = t.skill_id
            where t.municipality_id = :municipality and k.framework_id = :framework""";

    static final String RATED_PEOPLE =
            """
            select distinct t.employee_id from rating t join skill k on k.id = t.skill_id
            where t.municipality_id = :municipality and k.framework_id = :framework order by t.employee_id""";

    /** What is said against a carried rating is said against the one it repeats. */
    static final String KEEP_OBJECTIONS =
            """
            update objection o join rating t on t.id = o.rating_id join skill k on k.id = t.skill_id
            set o.rating_id = t.carried_from
            where o.municipality_id = :municipality and k.framework_id = :framework and t.carried_from is not null""";

    static final String DROP_RATINGS =
            """
            delete t from rating t join skill k on k.id = t.skill_id
            where t.municipality_id = :municipality and k.framework_id = :framework and t.carried_from is not null""";

    static final String DROP_LEVELS =
            """
            delete t from current_level t join skill k on k.id = t.skill_id
            where t.municipality_id = :municipality and k.framework_id = :framework""";

    static final String DROP_REQUIREMENTS =
            """
            delete t from requirement t join skill k on k.id = t.skill_id
            where t.municipality_id = :municipality and k.framework_id = :framework""";

    static final String ASK_AGAIN =
            """
            update requirement t join framework_move v on v.framework_id = :framework and v.thing = 'requirement'
              and v.row_id = t.id
            set t.skill_id = v.skill_id, t.level = v.level, t.valid_until = v.valid_until
            where t.municipality_id = :municipality""";

    private VersionSql() {}

    static String keep(Follower one) {
        return """
                insert into framework_move (framework_id, thing, row_id, municipality_id, skill_id, level)
                select :framework, '%1$s', t.id, t.municipality_id, t.skill_id, %2$s from %1$s t %3$s
                where t.municipality_id = :municipality"""
                .formatted(one.table(), one.level() ? "t.level" : "null", SUCCESSOR);
    }

    /** What would be there twice, because two levels become one, stays behind. */
    static String move(Follower one) {
        return """
                update ignore %1$s t %2$s %3$s %5$s set t.skill_id = s.new_skill_id%4$s
                where t.municipality_id = :municipality"""
                .formatted(
                        one.table(),
                        SUCCESSOR,
                        one.level() ? MAPPED : "",
                        one.level() ? ", t.level = m.new_level" : "",
                        one.table().equals("goal_demand") ? MOST_PEOPLE : "");
    }

    static String putBack(Follower one) {
        return """
                update %1$s t join framework_move v on v.framework_id = :framework and v.thing = '%1$s' and v.row_id = t.id
                set t.skill_id = v.skill_id%2$s where t.municipality_id = :municipality"""
                .formatted(one.table(), one.level() ? ", t.level = v.level" : "");
    }
}
