package nl.vaardig.inventory.requirement;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How a requirement reaches the people it is asked of, through an appointment in force. The one place that says so: for
 * HQL and for the statements in SQL alike. Each way is a join of its own along an index and all are laid end to end; one
 * join with an 'or' in it would read every requirement for every appointment. Nearly all requirements are of job roles:
 * 'is not null' lets the database begin with the few that are not, where its statistics call the index useless.
 */
public enum Asking {
    /** What the job role of the appointment asks. */
    JOB_ROLE("join Requirement r on r.jobRole = a.jobRole", "join requirement r on r.job_role_id = a.job_role_id"),
    /** What the department of the appointment asks, or one above it. */
    DEPARTMENT(
            "join DepartmentAbove up on up.department = a.department"
                    + " join Requirement r on r.department is not null and r.department = up.above",
            "join department_above up on up.department_id = a.department_id"
                    + " join requirement r on r.department_id is not null and r.department_id = up.above_id"),
    /** What a goal asks of a population. */
    POPULATION(
            "join a.jobRole jr join Requirement r on r.goal is not null and r.population = jr.population",
            "join job_role jr on jr.id = a.job_role_id join requirement r on r.municipality_id = a.municipality_id"
                    + " and r.goal_id is not null and r.population = jr.population"),
    /** What a goal asks of everyone. */
    EVERYONE(
            "join Requirement r on r.goal is not null and r.population is null",
            "join requirement r on r.municipality_id = a.municipality_id and r.goal_id is not null"
                    + " and r.population is null"),
    /** What is asked of somebody personally, for as long as he or she works here. */
    PERSON(
            "join Requirement r on r.employee is not null and r.employee = e",
            "join requirement r on r.employee_id is not null and r.employee_id = a.employee_id");

    private final String hql;
    private final String sql;

    Asking(String hql, String sql) {
        this.hql = hql;
        this.sql = sql;
    }

    /**
     * Every requirement with every appointment it reaches on a day, in HQL: {@code a}, its employee {@code e} and the
     * requirement {@code r}.
     *
     * @param select    what to select, each item with a name
     * @param day       the name of the parameter with the day on which the appointment is in force
     * @param asked     the name of the parameter with the day on which it is asked, often the same
     * @param condition more on a, e and r
     */
    public static String hql(String select, String day, String asked, String condition) {
        String each =
                """
                select %1$s from Appointment a join a.employee e %%s
                where a.startOn <= :%2$s and (a.endOn is null or a.endOn >= :%2$s)
                  and r.validFrom <= :%3$s and (r.validUntil is null or r.validUntil >= :%3$s) and %4$s
                """
                        .formatted(select, day, asked, condition);
        return Arrays.stream(values()).map(way -> each.formatted(way.hql)).collect(Collectors.joining(" union all "));
    }

    /** The same in SQL, for one municipality: {@code a} and {@code r}. Takes :municipality. */
    public static String sql(String select, String day) {
        String each =
                """
                select %1$s from appointment a %%s
                where a.municipality_id = :municipality and a.start_on <= :%2$s and (a.end_on is null or a.end_on >= :%2$s)
                  and r.valid_from <= :%2$s and (r.valid_until is null or r.valid_until >= :%2$s)
                """
                        .formatted(select, day);
        return Arrays.stream(values()).map(way -> each.formatted(way.sql)).collect(Collectors.joining(" union all "));
    }
}
