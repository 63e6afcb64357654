package nl.vaardig.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A new version of the framework that is rated most, taken and taken back over the API; beside copying as many ratings,
 * and writing the levels they come to, in bare SQL. Requirements, goals, paths and wishes move in the application only.
 */
final class Taking {

    private static final String API = "/api/v1/frameworks/";
    static final String TAKE = "Taking a new version of a framework";
    private static final String BACK = "Taking it back";
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*(\\d+)");

    private final Client hr;
    private final Bare bare;
    private final long town;
    private long before;
    private long draft;
    private long people;

    Taking(Client hr, Bare bare, long town) {
        this.hr = hr;
        this.bare = bare;
        this.town = town;
    }

    List<Row> rows() {
        return List.of(
                Row.of(TAKE, () -> {
                    prepare();
                    return row(TAKE, "/taking", this::copy);
                }),
                Row.of(BACK, () -> row(BACK, "/taking-back", this::drop)));
    }

    private void prepare() throws Exception {
        before = bare.number(
                "select k.framework_id from rating r join skill k on k.id = r.skill_id join framework f on"
                        + " f.id = k.framework_id where r.municipality_id = ? and f.state = 'PUBLISHED'"
                        + " group by k.framework_id order by count(*) desc, k.framework_id limit 1",
                town);
        people = bare.number(
                "select count(distinct r.employee_id) from rating r join skill k on k.id = r.skill_id"
                        + " where r.municipality_id = ? and k.framework_id = ?",
                town,
                before);
        Matcher made = ID.matcher(hr.post(201, API + before + "/versions", "{\"version\": \"99.0\"}"));
        if (!made.find()) throw new IllegalStateException("a version without an id");
        draft = Long.parseLong(made.group(1));
        makeRoom();
    }

    private Row row(String what, String act, Timings.Work sql) throws Exception {
        long asked = bare.questions();
        Timings taken = Timings.of(1, () -> hr.post(204, API + draft + act, ""));
        long statements = bare.questions() - asked - 1;
        return new Row(what, people, taken, Timings.of(1, sql), statements, 0, null);
    }

    private void makeRoom() throws SQLException {
        bare.run("create or replace table bench_rating like rating");
        bare.run("alter table bench_rating modify id bigint auto_increment");
        bare.run("create or replace table bench_current_level like current_level");
    }

    private void copy() throws SQLException {
        bare.run(
                """
                insert into bench_rating (municipality_id, employee_id, skill_id, level, source, source_rank, valid_on,
                  valid_until, recorded_at, rated_by, round_id, note, carried_from)
                select r.municipality_id, r.employee_id, r.skill_id, r.level, r.source, r.source_rank, r.valid_on,
                  r.valid_until, now(3), r.rated_by, null, r.note, r.id
                from rating r join skill k on k.id = r.skill_id where r.municipality_id = ? and k.framework_id = ?
                order by r.id""",
                town,
                before);
        bare.run(
                """
                insert into bench_current_level (employee_id, skill_id, municipality_id, level, source, valid_on, counts_until,
                  rating_id)
                select d.employee_id, d.skill_id, d.municipality_id, d.level, d.source, d.valid_on, d.valid_until, d.id
                from (select r.*, row_number() over (partition by r.employee_id, r.skill_id order by r.source_rank desc,
                    r.valid_on desc, r.recorded_at desc, r.id desc) as place from bench_rating r) d
                where d.place = 1""");
    }

    private void drop() throws SQLException {
        bare.run("delete from bench_current_level");
        bare.run("delete from bench_rating");
    }
}
