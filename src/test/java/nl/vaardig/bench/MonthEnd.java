package nl.vaardig.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What the job does on the first day of a month: the end of the month before, of all municipalities, from the raw
 * ratings. Beside it the same in bare statements, one for each municipality.
 */
final class MonthEnd {

    static final String WHAT = "Month end of all municipalities, by the job";

    private static final int EARLIER = 11;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final long LOOK_EVERY = 20;

    private final Bare bare;
    private final LocalDate day;

    MonthEnd(Bare bare, LocalDate today) {
        this.bare = bare;
        this.day = YearMonth.from(today).minusMonths(1).atEndOfMonth();
    }

    /** As if the job had done its work in the months before: all that is left is the last. Before the server starts. */
    void leaveOne() throws SQLException {
        bare.run("delete from snapshot");
        for (int back = 1; back <= EARLIER; back++) {
            bare.run(
                    "insert into snapshot (id, municipality_id, taken_on, taken_at, asked)"
                            + " select next value for snapshot_seq * 50, m.id, ?, now(3), false from municipality m",
                    YearMonth.from(day).minusMonths(back).atEndOfMonth());
        }
    }

    /** Waits until the job, which looks twice before it begins, has done it. Statements of other jobs run beside it. */
    Row row() throws Exception {
        long towns = bare.number("select count(*) from municipality");
        long until = System.nanoTime() + PATIENCE.toNanos();
        long done = 0;
        while (done < towns) {
            if (System.nanoTime() > until) throw new IllegalStateException("after " + PATIENCE + " at " + done);
            Thread.sleep(LOOK_EVERY);
            done = bare.number("select count(*) from snapshot where taken_on = ?", day);
        }
        double taken = bare.number(
                        "select timestampdiff(microsecond, min(taken_at), utc_timestamp(3)) from snapshot"
                                + " where taken_on = ?",
                        day)
                / 1e3;
        long people = bare.number(
                "select count(distinct a.employee_id) from appointment a where a.start_on <= ?"
                        + " and (a.end_on is null or a.end_on >= ?)",
                day,
                day);
        Snapshot.makeRoom(bare);
        return new Row(WHAT, people, Timings.of(taken), Timings.of(1, this::addUp), Double.NaN, 0, null);
    }

    private void addUp() throws SQLException {
        long towns = bare.number("select count(*) from municipality");
        for (int i = 0; i < towns; i++) {
            long town = bare.number("select id from municipality order by id limit 1 offset " + i);
            bare.run(Snapshot.addUp(PastWork.LEVELS), town, day, day, day, day, town, day, day, day.plusDays(1));
        }
    }
}
