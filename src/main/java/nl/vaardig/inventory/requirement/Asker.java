package nl.vaardig.inventory.requirement;

import java.util.Objects;
import java.util.stream.Stream;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.Population;

/**
 * Who asks: exactly one of a job role, a department, a goal, or somebody's own work.
 *
 * @param department asks it of everyone who works there or below
 * @param goal       asks it of a population, or of everyone
 * @param population of a goal only; null for everyone
 * @param employee   somebody of whom it is asked personally
 */
public record Asker(
        JobRole jobRole, Department department, StrategicGoal goal, Population population, Employee employee) {

    /** The four of them. */
    public enum Kind {
        JOB_ROLE,
        DEPARTMENT,
        GOAL,
        PERSON
    }

    /** @throws IllegalArgumentException unless exactly one asks, and only a goal with a population */
    public Asker {
        long asking = Stream.of(jobRole, department, goal, employee)
                .filter(Objects::nonNull)
                .count();
        if (asking != 1) throw new IllegalArgumentException("requirement: one asks, not " + asking);
        if (population != null && goal == null)
            throw new IllegalArgumentException("requirement: only a goal asks of a population");
    }

    public static Asker jobRole(JobRole role) {
        return new Asker(role, null, null, null, null);
    }

    public static Asker department(Department department) {
        return new Asker(null, department, null, null, null);
    }

    /** @param population null for everyone */
    public static Asker goal(StrategicGoal goal, Population population) {
        return new Asker(null, null, goal, population, null);
    }

    public static Asker person(Employee employee) {
        return new Asker(null, null, null, null, employee);
    }

    public Kind kind() {
        if (jobRole != null) return Kind.JOB_ROLE;
        if (department != null) return Kind.DEPARTMENT;
        return goal != null ? Kind.GOAL : Kind.PERSON;
    }

    /** The id of whoever asks, among those of its kind. */
    public Long id() {
        return switch (kind()) {
            case JOB_ROLE -> jobRole.id();
            case DEPARTMENT -> department.id();
            case GOAL -> goal.id();
            case PERSON -> employee.id();
        };
    }
}
