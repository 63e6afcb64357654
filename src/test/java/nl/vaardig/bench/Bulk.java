package nl.vaardig.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One mass assignment over the API, to everyone one path takes, and its undoing; beside batched inserts. */
final class Bulk {

    private static final String API = "/api/v1/bulk-assignments";
    private static final int PATHS_TRIED = 10;
    private static final int CHUNK = 500;
    private static final int MOST_PEOPLE = 5000;
    private static final long PATIENCE = 600_000_000_000L;
    static final String GIVE = "Mass assignment, preview + confirmation until DONE";
    private static final String UNDO = "Its undoing, until UNDONE";

    private final Client hr;
    private final Bare bare;
    private final long town;
    private final LocalDate day;
    private String selection;
    private long path;
    private long people = -1;
    private long bulk;
    private long polls;
    private long bytes;

    Bulk(Client hr, Bare bare, long town, LocalDate day) {
        this.hr = hr;
        this.bare = bare;
        this.town = town;
        this.day = day;
    }

    List<Row> rows() {
        Row given = Row.of(GIVE, () -> row(GIVE, this::give, this::insert));
        Row undone = Row.of(
                UNDO,
                () -> row(
                        UNDO,
                        this::undo,
                        () -> bare.run(
                                "update bench_assignment set state = 'WITHDRAWN', ended_at = now(3) where bulk_id = ? and state in"
                                        + " ('PROPOSED', 'ASSIGNED')",
                                bulk)));
        return List.of(given, undone);
    }

    private Row row(String what, Timings.Work http, Timings.Work sql) throws Exception {
        if (people < 0) choosePath();
        polls = 0;
        long before = bare.questions();
        Timings taken = Timings.of(1, http);
        // Neither the second count nor the asking for the state is the application's.
        long statements = bare.questions() - before - 1 - polls;
        return new Row(what, people, taken, Timings.of(1, sql), statements, bytes, null);
    }

    /** The path that takes most people; previews give nobody anything. */
    private void choosePath() throws Exception {
        selection = selection();
        long count = Math.min(
                PATHS_TRIED,
                bare.number("select count(*) from learning_path where municipality_id = ? and published", town));
        for (int i = 0; i < count; i++) {
            long candidate = bare.number(
                    "select id from learning_path where municipality_id = ? and published"
                            + " order by population is not null, id limit 1 offset " + i,
                    town);
            long in = number("in", preview(candidate));
            if (in > people) {
                people = in;
                path = candidate;
            }
        }
        if (people < 1) throw new IllegalStateException("no published path takes anyone");
    }

    private String preview(long candidate) throws Exception {
        return hr.post(
                201,
                API,
                """
                {"pathId": %d, "selection": %s, "reason": {"nl": "Meting", "en": "Measurement"},
                 "compulsory": false, "dueOn": "%s"}"""
                        .formatted(candidate, selection, day.plusMonths(6)));
    }

    /** Everyone, or where there are more than that the first five thousand by name. */
    private String selection() throws SQLException {
        long staff = bare.number("select count(*) from employee where municipality_id = ?", town);
        if (staff <= MOST_PEOPLE) return "{}";
        String ids = bare.text(
                "select json_arrayagg(e.id) from (select distinct a.employee_id as id from appointment a where"
                        + " a.municipality_id = ? and a.start_on <= ? and (a.end_on is null or a.end_on >= ?)"
                        + " order by a.employee_id limit " + MOST_PEOPLE + ") e",
                town,
                day,
                day);
        return "{\"employees\": " + ids + "}";
    }

    private void give() throws Exception {
        String answer = preview(path);
        bulk = number("id", answer);
        String confirmed = hr.post(202, API + "/" + bulk + "/confirmation", "");
        bytes = (long) answer.length() + confirmed.length();
        await("DONE");
    }

    private void undo() throws Exception {
        if (bulk == 0) throw new IllegalStateException("nothing was assigned");
        bytes = hr.post(202, API + "/" + bulk + "/undoing", "").length();
        await("UNDONE");
    }

    /** Asks the database, as that costs one statement a time, which is counted. */
    private void await(String state) throws Exception {
        long until = System.nanoTime() + PATIENCE;
        String now = "";
        while (System.nanoTime() < until) {
            polls++;
            now = bare.text("select state from bulk_assignment where id = ?", bulk);
            if (now.equals(state)) return;
            Thread.sleep(5);
        }
        throw new IllegalStateException("still " + now + " after ten minutes");
    }

    /** As many rows of the same shape, for the same people, in chunks as the application does. */
    private void insert() throws SQLException {
        bare.run("create temporary table bench_assignment like assignment");
        long version = bare.number("select in_use_id from learning_path where id = ?", path);
        bare.db().setAutoCommit(false);
        try (PreparedStatement people = bare.db()
                        .prepareStatement(
                                "select employee_id from assignment where bulk_id = ? and municipality_id = ?");
                PreparedStatement insert = bare.db()
                        .prepareStatement(
                                """
                        insert into bench_assignment (id, municipality_id, employee_id, path_id, path_version_id, bulk_id, state,
                          reason_nl, reason_en, compulsory, due_on, hours, cost, assigned_at)
                        values (?, ?, ?, ?, ?, ?, 'ASSIGNED', 'Meting', 'Measurement', false, ?, 8, 100, now(3))""")) {
            people.setLong(1, bulk);
            people.setLong(2, town);
            var found = people.executeQuery();
            int id = 0;
            while (found.next()) {
                Object[] values = {++id, town, found.getLong(1), path, version, bulk, day.plusMonths(6)};
                for (int i = 0; i < values.length; i++) insert.setObject(i + 1, values[i]);
                insert.addBatch();
                if (id % CHUNK == 0) send(insert);
            }
            send(insert);
        } finally {
            bare.db().setAutoCommit(true);
        }
    }

    private void send(PreparedStatement insert) throws SQLException {
        insert.executeBatch();
        bare.db().commit();
    }

    private static long number(String name, String json) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*(\\d+)").matcher(json);
        if (!found.find()) throw new IllegalStateException("no " + name + " in " + json);
        return Long.parseLong(found.group(1));
    }
}
