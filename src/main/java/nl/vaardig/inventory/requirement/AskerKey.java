package nl.vaardig.inventory.requirement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.requirement.Asker.Kind;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.NotThere;

/** Who asks, by id: as a form, an address or another program names it. @param population of a goal; null = everyone */
public record AskerKey(Kind kind, long id, Population population) {

    public static AskerKey jobRole(long id) {
        return new AskerKey(Kind.JOB_ROLE, id, null);
    }

    public static AskerKey department(long id) {
        return new AskerKey(Kind.DEPARTMENT, id, null);
    }

    public static AskerKey goal(long id, Population population) {
        return new AskerKey(Kind.GOAL, id, population);
    }

    public static AskerKey person(long id) {
        return new AskerKey(Kind.PERSON, id, null);
    }

    static AskerKey of(Asker asker) {
        return new AskerKey(asker.kind(), asker.id(), asker.population());
    }

    /** The requirements {@code r} of this one, in HQL. */
    String condition() {
        return switch (kind) {
            case JOB_ROLE -> "r.jobRole.id = :asker";
            case DEPARTMENT -> "r.department.id = :asker";
            case GOAL ->
                "r.goal.id = :asker and "
                        + (population == null ? "r.population is null" : "r.population = :population");
            case PERSON -> "r.employee.id = :asker";
        };
    }

    <Q extends Query> Q bind(Q query) {
        query.setParameter("asker", id);
        if (kind == Kind.GOAL && population != null) query.setParameter("population", population);
        return query;
    }

    /**
     * Whoever changes what somebody asks does so alone: two who look at the same time both find the days free.
     *
     * @throws NotThere when this municipality has no such asker
     */
    Asker hold(EntityManager db) {
        return switch (kind) {
            case JOB_ROLE -> Asker.jobRole(found(db, JobRole.class));
            case DEPARTMENT -> Asker.department(found(db, Department.class));
            case GOAL -> Asker.goal(found(db, StrategicGoal.class), population);
            case PERSON -> Asker.person(found(db, Employee.class));
        };
    }

    private <T> T found(EntityManager db, Class<T> type) {
        T asker = db.find(type, id, LockModeType.PESSIMISTIC_WRITE);
        if (asker == null) throw new NotThere();
        return asker;
    }
}
