package nl.vaardig.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * A round for everyone, opened and closed over the API; beside writing as many questions, and as many results with the
 * levels kept ready, in bare SQL. The application freezes from the raw ratings, to the moment.
 */
final class Campaign {

    private static final String API = "/api/v1/rounds";
    private static final String OPEN = "Opening a round for everyone";
    static final String CLOSE = "Closing it: the result is frozen";

    private final Client hr;
    private final Bare bare;
    private final long town;
    private final LocalDate day;
    private long round;

    Campaign(Client hr, Bare bare, long town, LocalDate day) {
        this.hr = hr;
        this.bare = bare;
        this.town = town;
        this.day = day;
    }

    List<Row> rows() throws Exception {
        round = draft();
        return List.of(
                Row.of(OPEN, () -> row(OPEN, "opening", "round_question", this::ask)),
                Row.of(CLOSE, () -> row(CLOSE, "closing", "round_result", this::freeze)));
    }

    private long draft() throws Exception {
        hr.post(
                201,
                API,
                """
                {"name": {"nl": "Meting", "en": "Measurement"}, "opensOn": "%s", "closesOn": "%s",
                 "questions": "ALL_OF_PROFILE"}"""
                        .formatted(day, day.plusDays(14)));
        return bare.number("select max(id) from round where municipality_id = ?", town);
    }

    private Row row(String what, String act, String table, Timings.Work sql) throws Exception {
        long before = bare.questions();
        Timings taken = Timings.of(1, () -> hr.post(204, API + "/" + round + "/" + act, ""));
        long statements = bare.questions() - before - 1;
        long people = bare.number("select count(distinct employee_id) from round_question where round_id = ?", round);
        bare.run("create or replace table bench_%1$s like %1$s".formatted(table));
        return new Row(what, people, taken, Timings.of(1, sql), statements, 0, null);
    }

    private void ask() throws SQLException {
        bare.run(
                """
                insert into bench_round_question (municipality_id, round_id, employee_id, skill_id, department_id, job_role_id,
                  required, weight)
                select a.municipality_id, ?, a.employee_id, r.skill_id, min(a.department_id), min(a.job_role_id),
                  max(r.level * 10 + r.importance) div 10, 1
                from appointment a join requirement r on r.job_role_id = a.job_role_id
                where a.municipality_id = ? and a.start_on <= ? and (a.end_on is null or a.end_on >= ?)
                  and r.valid_from <= ? and (r.valid_until is null or r.valid_until >= ?)
                group by a.employee_id, r.skill_id""",
                round,
                town,
                day,
                day,
                day,
                day);
    }

    private void freeze() throws SQLException {
        bare.run(
                """
                insert into bench_round_result (municipality_id, round_id, employee_id, skill_id, department_id, job_role_id,
                  required, weight, level, source, self_level, manager_level, evidence_level, answered)
                select q.municipality_id, q.round_id, q.employee_id, q.skill_id, q.department_id, q.job_role_id, q.required,
                  q.weight, l.level, l.source, l.self_level, l.manager_level, null, false
                from round_question q
                left join current_level l on l.employee_id = q.employee_id and l.skill_id = q.skill_id
                where q.municipality_id = ? and q.round_id = ?""",
                town,
                round);
    }
}
