package nl.vaardig.bench;

import java.sql.SQLException;
import java.time.LocalDate;

/** What pages about who holds which skill, now and later, read; written natively, for one municipality. */
final class SupplyWork {

    private final Bare bare;
    private final PageWork pages;
    private final long town;
    private final LocalDate day;

    SupplyWork(Bare bare, PageWork pages, long town, LocalDate day) {
        this.bare = bare;
        this.pages = pages;
        this.town = town;
        this.day = day;
    }

    /** Who counts for what departments need. */
    void coverage() throws SQLException {
        holders("coverage_need");
    }

    /** Who counts for what goals need, who is on a path to it, and who came and left. */
    void outlook() throws SQLException {
        holders("goal_demand");
        bare.read(
                "select s.employee_id, s.state, s.due_on, o.skill_id, o.level from assignment s"
                        + " join path_outcome o on o.path_version_id = s.path_version_id where s.municipality_id = ?",
                town);
        pages.talent();
    }

    /** Everyone at the lowest level that is needed of a skill, or above it: the application tells the needs apart. */
    private void holders(String needs) throws SQLException {
        bare.read(
                """
                select straight_join a.employee_id, a.department_id, j.population, a.end_on, l.skill_id, l.level
                from current_level l
                  join (select skill_id, min(level) as level from %s where municipality_id = ? group by skill_id) n
                    on n.skill_id = l.skill_id and n.level <= l.level
                  join appointment a on a.employee_id = l.employee_id join job_role j on j.id = a.job_role_id
                where l.municipality_id = ? and a.start_on <= ? and (a.end_on is null or a.end_on >= ?)"""
                        .formatted(needs),
                town,
                town,
                day,
                day);
    }
}
