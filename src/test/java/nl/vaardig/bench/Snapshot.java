package nl.vaardig.bench;

import java.sql.SQLException;
import java.time.LocalDate;

/**
 * A snapshot of everyone, asked over the API; beside adding up and writing the same counts in one bare statement. The
 * application goes by requirements of all four askers and by exemptions, the bare statement by those of job roles.
 */
final class Snapshot {

    static final String WHAT = "Snapshot of a municipality";

    private final Client hr;
    private final Bare bare;
    private final long town;
    private final LocalDate day;

    Snapshot(Client hr, Bare bare, long town, LocalDate day) {
        this.hr = hr;
        this.bare = bare;
        this.town = town;
        this.day = day;
    }

    Row row() throws Exception {
        long before = bare.questions();
        Timings taken = Timings.of(1, () -> hr.post(200, "/api/v1/gap-trend/snapshots", ""));
        long statements = bare.questions() - before - 1;
        long people = bare.number(
                "select count(distinct a.employee_id) from appointment a where a.municipality_id = ?"
                        + " and a.start_on <= ? and (a.end_on is null or a.end_on >= ?)",
                town,
                day,
                day);
        makeRoom(bare);
        Timings sql = Timings.of(1, () -> bare.run(addUp("current_level"), town, day, day, day, day));
        return new Row(WHAT, people, taken, sql, statements, 0, null);
    }

    static void makeRoom(Bare bare) throws SQLException {
        bare.run("create or replace table bench_snapshot_line like snapshot_line");
        bare.run("alter table bench_snapshot_line modify id bigint auto_increment");
    }

    /** Takes what {@link #counts} takes. */
    static String addUp(String levels) {
        return """
                insert into bench_snapshot_line (municipality_id, snapshot_id, department_id, population, skill_id, requirements,
                  met, not_assessed, weighted_gap, weighted_need_known, weighted_need_all)
                """
                + counts(levels);
    }

    /** Takes the municipality and four times the day, and what the table of levels takes. */
    static String counts(String levels) {
        return """
                select f.municipality_id, 0, f.department_id, j.population, n.skill_id, count(*),
                  coalesce(sum(l.level >= n.packed div 10), 0), sum(l.level is null),
                  coalesce(sum(greatest(0, n.packed div 10 - l.level) * mod(n.packed, 10)), 0),
                  coalesce(sum(case when l.level is not null then n.packed div 10 * mod(n.packed, 10) end), 0),
                  sum(n.packed div 10 * mod(n.packed, 10))
                from (select a.employee_id, r.skill_id, max(r.level * 10 + r.importance) as packed, min(a.id) as place
                    from appointment a join requirement r on r.job_role_id = a.job_role_id
                    where a.municipality_id = ? and a.start_on <= ? and (a.end_on is null or a.end_on >= ?)
                      and r.valid_from <= ? and (r.valid_until is null or r.valid_until >= ?)
                    group by a.employee_id, r.skill_id) n
                  join appointment f on f.id = n.place join job_role j on j.id = f.job_role_id
                  left join %s l on l.employee_id = n.employee_id and l.skill_id = n.skill_id
                group by f.municipality_id, f.department_id, j.population, n.skill_id"""
                .formatted(levels);
    }
}
