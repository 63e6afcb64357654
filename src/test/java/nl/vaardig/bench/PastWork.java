package nl.vaardig.bench;

import java.sql.SQLException;
import java.time.LocalDate;

/** What pages about other days than today read, written natively, for one municipality. */
final class PastWork {

    /** Levels as they were: takes the municipality, the day twice, and the day after it. */
    static final String LEVELS =
            """
            (select p.employee_id, p.skill_id, p.level from (
              select r.employee_id, r.skill_id, r.level, row_number() over (partition by r.employee_id, r.skill_id
                order by r.source_rank desc, r.valid_on desc, r.recorded_at desc, r.id desc) as place
              from rating r
              where r.municipality_id = ? and r.source_rank > 0 and r.valid_on <= ?
                and (r.valid_until is null or r.valid_until >= ?) and r.recorded_at < ?
                and not exists (select 1 from rating_set_aside x where x.rating_id = r.id)) p
             where p.place = 1)""";

    private static final int HALF_YEAR = 6;
    private static final int YEAR = 12;

    private final Bare bare;
    private final long town;
    private final LocalDate day;

    PastWork(Bare bare, long town, LocalDate day) {
        this.bare = bare;
        this.town = town;
        this.day = day;
    }

    /** The goal with the most skills. */
    long goal() throws SQLException {
        return bare.number(
                "select goal_id from goal_skill where municipality_id = ? group by goal_id"
                        + " order by count(*) desc, goal_id limit 1",
                town);
    }

    LocalDate halfAYearAgo() {
        return day.minusMonths(HALF_YEAR);
    }

    /** Today, half a year and a year ago. */
    void board() throws SQLException {
        bare.read(Snapshot.counts("current_level"), town, day, day, day, day);
        asItWas(halfAYearAgo());
        asItWas(day.minusMonths(YEAR));
    }

    /** By what was known then, and by what is known now. */
    void day() throws SQLException {
        asItWas(halfAYearAgo());
        asItWas(halfAYearAgo());
    }

    private void asItWas(LocalDate then) throws SQLException {
        bare.read(Snapshot.counts(LEVELS), town, then, then, then, then, town, then, then, then.plusDays(1));
    }
}
