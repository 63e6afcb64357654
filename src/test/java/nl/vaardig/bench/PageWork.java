package nl.vaardig.bench;

import java.sql.SQLException;
import java.time.LocalDate;

/** What the pages read, written natively: the same joins, for one municipality. */
final class PageWork {

    private static final String TEAM =
            """
            with recursive tree as (
              select m.department_id as id from department_manager m where m.municipality_id = ? and m.employee_id = ?
              union select d.id from department d join tree t on d.parent_id = t.id)
            """;
    private static final String IN_FORCE = " a.start_on <= ? and (a.end_on is null or a.end_on >= ?) ";
    private static final String NEEDS =
            """
            select a.employee_id, r.skill_id, max(r.level * 10 + r.importance) as packed, min(a.id) as appointment_id
            from appointment a join requirement r on r.job_role_id = a.job_role_id
            where a.municipality_id = ? and r.municipality_id = ? and a.start_on <= ? and (a.end_on is null or a.end_on >= ?)
              and r.valid_from <= ? and (r.valid_until is null or r.valid_until >= ?)
            """;
    private static final String GROUPED = " group by a.employee_id, r.skill_id";
    private static final String LEVELS = " left join current_level l on l.employee_id = n.employee_id"
            + " and l.skill_id = n.skill_id and l.municipality_id = ? ";

    private final Bare bare;
    private final long town;
    private final LocalDate day;

    PageWork(Bare bare, long town, LocalDate day) {
        this.bare = bare;
        this.town = town;
        this.day = day;
    }

    long employee(String userName) throws SQLException {
        return bare.number(
                "select m.employee_id from membership m join account c on c.id = m.account_id"
                        + " where c.user_name = ? and m.municipality_id = ?",
                userName,
                town);
    }

    /** A path that the employee can be given: published, for everybody, and not had yet. */
    long path(long employee) throws SQLException {
        return bare.number(
                "select min(p.id) from learning_path p where p.municipality_id = ? and p.published and p.population is null"
                        + " and p.id not in (select a.path_id from assignment a where a.employee_id = ?)",
                town,
                employee);
    }

    long assignment(long employee) throws SQLException {
        return bare.number("select max(id) from assignment where employee_id = ?", employee);
    }

    /** The assignments of one person with path and steps. */
    void paths(long employee) throws SQLException {
        bare.read(
                "select a.id, a.state, a.due_on, p.name_nl, s.id, s.title_nl from assignment a"
                        + " join learning_path p on p.id = a.path_id join step s on s.path_version_id = a.path_version_id"
                        + " where a.municipality_id = ? and a.employee_id = ?",
                town,
                employee);
    }

    long assigned() throws SQLException {
        return bare.number("select count(*) from assignment where municipality_id = ?", town);
    }

    /** A page of the list with names and paths. */
    void assignments() throws SQLException {
        bare.read(
                "select a.id, a.state, a.due_on, e.given_name, e.family_name, p.name_nl from assignment a"
                        + " join employee e on e.id = a.employee_id join learning_path p on p.id = a.path_id"
                        + " where a.municipality_id = ? order by a.assigned_at desc, a.id desc limit 50",
                town);
    }

    /** A page of the list with departments. */
    void people() throws SQLException {
        bare.read(
                "select e.id, e.given_name, e.family_name, d.name, j.name_nl from employee e"
                        + " join appointment a on a.employee_id = e.id join department d on d.id = a.department_id"
                        + " join job_role j on j.id = a.job_role_id where e.municipality_id = ? and"
                        + IN_FORCE + "order by e.sort_name, e.id limit 50",
                town,
                day,
                day);
    }

    long teamSize(long manager) throws SQLException {
        return bare.number(
                TEAM + "select count(distinct a.employee_id) from appointment a where a.municipality_id = ? and"
                        + IN_FORCE + "and a.department_id in (select id from tree)",
                town,
                manager,
                town,
                day,
                day);
    }

    long townSize() throws SQLException {
        return bare.number(
                "select count(distinct a.employee_id) from appointment a where a.municipality_id = ? and" + IN_FORCE,
                town,
                day,
                day);
    }

    long everEmployed() throws SQLException {
        return bare.number("select count(distinct employee_id) from appointment where municipality_id = ?", town);
    }

    void team(long manager) throws SQLException {
        bare.read(
                TEAM + "select n.*, l.level, l.self_level, l.manager_level from (" + NEEDS
                        + " and a.department_id in (select id from tree)" + GROUPED + ") n" + LEVELS,
                town,
                manager,
                town,
                town,
                day,
                day,
                day,
                day,
                town);
    }

    private static final String BELOW =
            """
            with recursive tree as (
              select d.id from department d where d.municipality_id = ? and d.id = ?
              union select d.id from department d join tree t on d.parent_id = t.id)
            """;

    /** The department that comes closest to so many people, with all below it. */
    long departmentOf(long people) throws SQLException {
        return bare.number(
                """
                with recursive tree as (
                  select d.id as top, d.id as id from department d where d.municipality_id = ?
                  union select t.top, d.id from department d join tree t on d.parent_id = t.id)
                select t.top from tree t join appointment a on a.department_id = t.id and a.start_on <= ?
                  and (a.end_on is null or a.end_on >= ?)
                group by t.top order by abs(count(distinct a.employee_id) - ?), t.top limit 1
                """,
                town,
                day,
                day,
                people);
    }

    long departmentSize(long department) throws SQLException {
        return bare.number(
                BELOW + "select count(distinct a.employee_id) from appointment a where a.municipality_id = ? and"
                        + IN_FORCE + "and a.department_id in (select id from tree)",
                town,
                department,
                town,
                day,
                day);
    }

    void matrix(long department) throws SQLException {
        bare.read(
                BELOW + "select n.*, l.level, l.self_level, l.manager_level from (" + NEEDS
                        + " and a.department_id in (select id from tree)" + GROUPED + ") n" + LEVELS,
                town,
                department,
                town,
                town,
                day,
                day,
                day,
                day,
                town);
    }

    void ownSkills(long employee) throws SQLException {
        bare.read(
                "select n.*, l.level, l.source, l.valid_on, l.self_level, l.manager_level from (" + NEEDS
                        + " and a.employee_id = ?" + GROUPED + ") n" + LEVELS,
                town,
                town,
                day,
                day,
                day,
                day,
                employee,
                town);
        bare.read(
                "select id, skill_id, level, source, valid_on, valid_until, recorded_at, note from rating"
                        + " where municipality_id = ? and employee_id = ?",
                town,
                employee);
    }

    void inventory() throws SQLException {
        bare.read(
                "select n.skill_id, a.department_id, a.job_role_id, count(*), sum(l.level is null),"
                        + " sum(l.level >= n.packed div 10), sum(greatest(n.packed div 10 - l.level, 0)) from (" + NEEDS
                        + GROUPED
                        + ") n join appointment a on a.id = n.appointment_id" + LEVELS
                        + "group by n.skill_id, a.department_id, a.job_role_id",
                town,
                town,
                day,
                day,
                day,
                day,
                town);
    }

    void talent() throws SQLException {
        bare.read(
                "select a.employee_id, a.department_id, a.job_role_id, a.fte, a.start_on, a.end_on, a.end_reason,"
                        + " e.birth_year, j.population from appointment a join employee e on e.id = a.employee_id"
                        + " join job_role j on j.id = a.job_role_id where a.municipality_id = ?"
                        + " order by a.employee_id, a.start_on",
                town);
    }
}
