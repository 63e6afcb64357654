package nl.vaardig.inventory;

import nl.vaardig.inventory.decay.DecaySql;

/**
 * The statements that compute levels in the database. They take :municipality, :employees, :today and :skill (null =
 * every skill).
 */
public final class LevelSql {

    private static final String COUNTING =
            """
            r.municipality_id = :municipality and r.employee_id in (:employees) and (:skill is null or r.skill_id = :skill)
              and r.source_rank > 0 and r.valid_on <= :today and (r.valid_until is null or r.valid_until >= :today)
              and not exists (select 1 from rating_set_aside x where x.rating_id = r.id)""";

    static final String DELETE_VANISHED =
            """
            delete l from current_level l
            where l.municipality_id = :municipality and l.employee_id in (:employees)
              and (:skill is null or l.skill_id = :skill)
              and not exists (select 1 from rating r
                where r.employee_id = l.employee_id and r.skill_id = l.skill_id and %s)"""
                    .formatted(COUNTING);

    /** Whether the newest of what self and manager say is what they agreed on. */
    private static final String AGREED =
            """
            first_value(r.source = 'AGREED') over (partition by r.employee_id, r.skill_id
              order by (r.source in ('SELF', 'MANAGER', 'AGREED')) desc, r.valid_on desc, r.recorded_at desc, r.id desc)""";

    private LevelSql() {}

    static String upsert(CountingRule rule) {
        return """
                insert into current_level (employee_id, skill_id, municipality_id, level, source, valid_on, counts_until,
                  rating_id, self_level, manager_level, agreed, faded_from, lower_from)
                select d.employee_id, d.skill_id, d.municipality_id, d.counts_as, d.source, d.valid_on, d.valid_until, d.id,
                  d.self_level, d.manager_level, d.agreed, case when d.counts_as < d.level then d.level end, %7$s
                from (select r.id, r.municipality_id, r.employee_id, r.skill_id, r.level, r.source, r.valid_on, r.valid_until,
                    %6$s as counts_as, y.floor_level, y.half_life_days,
                    row_number() over (partition by r.employee_id, r.skill_id order by %1$s) as place,
                    %2$s as self_level,
                    %3$s as manager_level,
                    %4$s as agreed
                  from rating r %8$s where %5$s) d
                where d.place = 1
                on duplicate key update level = d.counts_as, source = d.source, valid_on = d.valid_on,
                  counts_until = d.valid_until, rating_id = d.id, self_level = d.self_level,
                  manager_level = d.manager_level, agreed = d.agreed,
                  faded_from = case when d.counts_as < d.level then d.level end, lower_from = %7$s"""
                .formatted(
                        order(rule, DecaySql.level(":today")),
                        latest("r.source = 'SELF'"),
                        latest("r.source in ('MANAGER', 'AGREED')"),
                        AGREED,
                        COUNTING,
                        DecaySql.level(":today"),
                        DecaySql.lowerFrom(),
                        DecaySql.joinNow());
    }

    /** The level of the newest rating of some sources, null where there is none. */
    private static String latest(String source) {
        return """
                first_value(case when %1$s then r.level end) over (partition by r.employee_id, r.skill_id
                  order by (%1$s) desc, r.valid_on desc, r.recorded_at desc, r.id desc)"""
                .formatted(source);
    }

    /**
     * The order of {@link CountingRule} from the greatest down.
     *
     * @param level what a rating counts as
     */
    public static String order(CountingRule rule, String level) {
        String ties = "r.source_rank desc, r.valid_on desc, r.recorded_at desc, r.id desc";
        return switch (rule) {
            case PRIORITISED -> ties;
            case HIGHEST -> level + " desc, " + ties;
            case LATEST -> "r.valid_on desc, " + ties;
        };
    }
}
