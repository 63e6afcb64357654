package nl.vaardig.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The import of all ratings of the municipality, with the levels they come to, beside inserting the same rows: batches
 * of as many, the same indexes and foreign keys, a commit for each.
 */
final class Ratings {

    private static final int CHUNK = 1000;
    private static final String COLUMNS =
            "id, municipality_id, employee_id, skill_id, level, source, source_rank, valid_on,"
                    + " valid_until, recorded_at, rated_by, round_id, note";
    private static final String WHERE = " where municipality_id = ? and kind = 'RATINGS'";

    private final Bare bare;
    private final long town;
    private final Path load;
    private long inserting;

    Ratings(Bare bare, long town, Path load) {
        this.bare = bare;
        this.town = town;
        this.load = load;
    }

    Row row() throws Exception {
        long rows = bare.number("select rows_read from import_run" + WHERE, town);
        double taken =
                bare.number("select timestampdiff(microsecond, created_at, finished_at) from import_run" + WHERE, town)
                        / 1e3;
        bare.run("create table bench_rating like rating");
        for (String to : new String[] {"employee", "skill", "round"})
            bare.run("alter table bench_rating add foreign key (%1$s_id) references %1$s (id)".formatted(to));
        insert();
        bare.run("drop table bench_rating");
        String what = "Import of ratings.csv, %,.0f rows/s".formatted(rows / taken * 1e3);
        long bytes = Files.size(load.resolve("GM0001/ratings.csv"));
        return new Row(what, rows, Timings.of(taken), Timings.of(inserting / 1e6), Double.NaN, bytes, null);
    }

    private void insert() throws SQLException {
        String marks = "?, ".repeat(12) + "?";
        bare.db().setAutoCommit(false);
        try (PreparedStatement all = bare.db()
                        .prepareStatement("select " + COLUMNS + " from rating where municipality_id = ? order by id");
                PreparedStatement insert = bare.db()
                        .prepareStatement("insert into bench_rating (" + COLUMNS + ") values (" + marks + ")")) {
            all.setFetchSize(CHUNK * 20);
            all.setLong(1, town);
            copy(all.executeQuery(), insert);
        } finally {
            bare.db().setAutoCommit(true);
        }
    }

    private void copy(ResultSet found, PreparedStatement insert) throws SQLException {
        int count = 0;
        while (found.next()) {
            for (int i = 1; i <= 13; i++) insert.setObject(i, found.getObject(i));
            insert.addBatch();
            if (++count % CHUNK == 0) send(insert);
        }
        send(insert);
    }

    /** Finding the rows again among those of a nation takes longer than inserting them: it does not count. */
    private void send(PreparedStatement insert) throws SQLException {
        long begun = System.nanoTime();
        insert.executeBatch();
        bare.db().commit();
        inserting += System.nanoTime() - begun;
    }
}
