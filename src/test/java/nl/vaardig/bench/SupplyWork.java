package nl.vaardig.bench;

import java.sql.SQLException;
import java.time.LocalDate;

/** What pages about who holds which skill, now and later, read; written natively, for one municipality. */
final class SupplyWork {

    private static final String IN_FORCE = " a.start_on <= ? and (a.end_on is null or a.end_on >= ?)";

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
                        + " join path_outcome o on o.path_id = s.path_id where s.municipality_id = ?",
                town);
        pages.talent();
    }

    private void holders(String needs) throws SQLException {
        bare.read(
                "select straight_join n.id, a.employee_id, a.department_id, a.end_on from " + needs
                        + " n join current_level l on"
                        + " l.municipality_id = n.municipality_id and l.skill_id = n.skill_id and l.level >= n.level"
                        + " join appointment a on a.employee_id = l.employee_id where n.municipality_id = ? and"
                        + IN_FORCE,
                town,
                day,
                day);
    }
}
