package nl.vaardig.inventory.round.run;

import static nl.vaardig.inventory.rating.Counting.counting;
import static nl.vaardig.inventory.rating.Counting.newest;

import nl.vaardig.inventory.rating.Counting;
import nl.vaardig.inventory.rating.Counting.Tongue;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.RatingSource.Side;
import nl.vaardig.inventory.requirement.Asking;

/** The statements that ask and freeze for a whole municipality at once. All take :municipality. */
final class RoundSql {

    private static final String AT_WORK =
            "a.municipality_id = :municipality and a.start_on <= :day and (a.end_on is null or a.end_on >= :day)";

    /**
     * Each person of the audience with each skill asked. Somebody counts in the department of the first appointment that
     * fits; what is required is the highest of all that is asked, less what the person is exempt from.
     */
    private static final String ASKED =
            """
            select n.employee_id, n.skill_id, f.department_id, f.job_role_id, floor(n.packed / 10) as required,
              mod(n.packed, 10) * coalesce(c.criticality, 1) as weight
            from (select u.employee_id, u.skill_id, max(u.packed) as packed from (%2$s) u
                where not exists (select 1 from exemption x where x.employee_id = u.employee_id
                  and x.skill_id = u.skill_id and x.from_on <= :day and (x.until_on is null or x.until_on >= :day)
                  and (x.taken_back_on is null or x.taken_back_on > :day))
                group by u.employee_id, u.skill_id) n
              join (select a.employee_id, min(a.id) as id from appointment a join job_role j on j.id = a.job_role_id
                where %1$s and (:everyDepartment = 1 or a.department_id in (:departments))
                  and (:everyJobRole = 1 or a.job_role_id in (:jobRoles))
                  and (:everyPopulation = 1 or j.population in (:populations))
                group by a.employee_id) w on w.employee_id = n.employee_id
              join appointment f on f.id = w.id
              left join (select g.skill_id, max(g.criticality) as criticality from goal_skill g
                where g.municipality_id = :municipality group by g.skill_id) c on c.skill_id = n.skill_id
            where :choice = 'ALL_OF_PROFILE' or (:choice = 'CRITICAL' and c.criticality >= 3)
              or (:choice = 'OLDER_THAN' and not exists (select 1 from rating s
                where s.employee_id = n.employee_id and s.skill_id = n.skill_id and s.source = 'SELF'
                  and s.valid_on >= :before and s.valid_on <= :day
                  and not exists (select 1 from rating_set_aside x where x.rating_id = s.id)))"""
                    .formatted(
                            AT_WORK,
                            Asking.sql("a.employee_id, r.skill_id, r.level * 10 + r.importance as packed", "day"));

    static final String PREVIEW = "select count(distinct x.employee_id), count(*) from (%s) x".formatted(ASKED);

    static final String ASK =
            """
            insert into round_question (municipality_id, round_id, employee_id, skill_id, department_id, job_role_id,
              required, weight)
            select :municipality, :round, x.employee_id, x.skill_id, x.department_id, x.job_role_id, x.required, x.weight
            from (%s) x"""
                    .formatted(ASKED);

    static final String INVITE =
            """
            insert into round_notice (municipality_id, round_id, employee_id, kind, given_on)
            select distinct q.municipality_id, q.round_id, q.employee_id, 'INVITATION', :day from round_question q
            where q.municipality_id = :municipality and q.round_id = :round""";

    /** Those with a question without an own rating since the opening; a reminder of the same day is not given twice. */
    static final String REMIND =
            """
            insert ignore into round_notice (municipality_id, round_id, employee_id, kind, given_on)
            select distinct q.municipality_id, q.round_id, q.employee_id, 'REMINDER', :day from round_question q
            where q.municipality_id = :municipality and q.round_id = :round and not %s"""
                    .formatted(answered("", ""));

    /** The questions of some people, by their numbers. */
    private static final String STRETCH =
            """
            %1$s.municipality_id = :municipality and %1$s.round_id = :round
              and %1$s.employee_id between :first and :last""";

    private RoundSql() {}

    /** Whether a question q has an own rating since the opening. It is an answer also when it holds no longer. */
    private static String answered(String known, String setAside) {
        return """
                exists (select 1 from rating r where r.employee_id = q.employee_id and r.skill_id = q.skill_id
                  and r.source = 'SELF' and r.recorded_at >= :opened %s
                  and not exists (select 1 from rating_set_aside x where x.rating_id = r.id %s))"""
                .formatted(known, setAside);
    }

    /**
     * For everybody in a stretch of numbers what counted on the closing day as it was known at the closing moment, the last
     * word of each side beside it, and whether an own rating was given since the opening. What is recorded later changes
     * nothing in it.
     */
    static String freeze(CountingRule rule) {
        String select = "%s as level, %s as source, %s as selfLevel, %s as managerLevel, %s as evidenceLevel"
                .formatted(
                        counting("level"),
                        counting("source"),
                        newest(Side.SELF),
                        newest(Side.MANAGER),
                        newest(Side.EVIDENCE));
        String asked =
                """
                round_question a join rating r force index (rating_person)
                  on r.employee_id = a.employee_id and r.skill_id = a.skill_id""";
        String frozen = Counting.at(Tongue.SQL, rule, ":day", ":moment").each(select, asked, STRETCH.formatted("a"));
        return """
                insert into round_result (municipality_id, round_id, employee_id, skill_id, department_id, job_role_id,
                  required, weight, level, source, self_level, manager_level, evidence_level, answered)
                select q.municipality_id, q.round_id, q.employee_id, q.skill_id, q.department_id, q.job_role_id, q.required,
                  q.weight, d.level, d.source, d.self_level, d.manager_level, d.evidence_level, %s
                from round_question q left join %s d on d.employee_id = q.employee_id and d.skill_id = q.skill_id
                where %s"""
                .formatted(
                        answered("and r.recorded_at <= :moment", "and x.set_aside_at <= :moment"),
                        frozen,
                        STRETCH.formatted("q"));
    }
}
