package nl.vaardig.inventory.requirement.file;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.inventory.requirement.Asker;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.inventory.requirement.file.RequirementRows.Found;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.skills.framework.PublishedSkills;
import nl.vaardig.skills.framework.Skill;

/** group_requirements.csv: what a department, a goal (of a population or of everyone) or somebody's own work asks. */
@Dependent
@ImportOf(value = "GROUP_REQUIREMENTS", order = 7, changes = Requirement.class)
public class GroupRequirementRows implements Importer {

    private static final Columns COLUMNS = Columns.of(
            "department_code",
            "goal_code",
            "population",
            "staff_number",
            "skill_code",
            "level",
            "importance",
            "valid_from",
            "valid_until");

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    @Inject
    PublishedSkills published;

    @Inject
    RequirementPlans plans;

    private Map<String, Long> departments;
    private Map<String, Long> goals;
    private Map<String, Long> employees;
    private Map<String, Skill> skills;

    public record There(
            Long id,
            String department,
            String goal,
            Population population,
            String staffNumber,
            String skill,
            LocalDate from,
            int level,
            int importance,
            LocalDate until,
            boolean former) {

        Found found() {
            return new Found(
                    id,
                    asker(department, goal, population, staffNumber),
                    skill,
                    from,
                    level,
                    importance,
                    until,
                    former);
        }
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void begin() {
        departments = codes.ids(Department.CODES);
        goals = codes.ids("select g.code, g.id from StrategicGoal g");
        employees = codes.ids(Employee.NUMBERS);
        skills = published.byCode();
        List<There> there = db.createQuery(
                        """
                        select r.id, d.code, g.code, r.population, e.staffNumber, s.code, r.validFrom, r.level,
                          r.importance, r.validUntil,
                          case when f.state = FrameworkState.PUBLISHED then false else true end as former
                        from Requirement r join r.skill s join s.framework f left join r.department d left join r.goal g
                          left join r.employee e
                        where r.jobRole is null order by former desc
                        """,
                        There.class)
                .getResultList();
        Map<String, Found> known = new HashMap<>();
        there.forEach(one -> known.put(one.found().key(), one.found()));
        plans.begin(known);
    }

    @Override
    public RowPlan plan(Row row) {
        Long department = row.optionalKnown("department_code", departments);
        Long goal = row.optionalKnown("goal_code", goals);
        Population population = row.optionalOne("population", Population.class);
        Long employee = row.optionalKnown("staff_number", employees);
        Skill skill = row.known("skill_code", skills);
        long asking =
                Stream.of(department, goal, employee).filter(Objects::nonNull).count();
        if (row.isSound() && asking != 1) row.fault("department_code", "import.requirement.oneAsks");
        if (row.isSound() && population != null && goal == null)
            row.fault("population", "import.requirement.populationOfGoal");
        Found now = plans.read(row, askerOf(row, population), skill);
        return now == null ? null : plans.plan(row, now, skill, asker(department, goal, population, employee));
    }

    private Supplier<Asker> asker(Long department, Long goal, Population population, Long employee) {
        return () -> {
            if (department != null) return Asker.department(db.getReference(Department.class, department));
            if (goal != null) return Asker.goal(db.getReference(StrategicGoal.class, goal), population);
            return Asker.person(db.getReference(Employee.class, employee));
        };
    }

    private static String askerOf(Row row, Population population) {
        return asker(row.cell("department_code"), row.cell("goal_code"), population, row.cell("staff_number"));
    }

    /** As one word, the same for what is there and for what a row says. */
    private static String asker(String department, String goal, Population population, String staffNumber) {
        return Stream.of(
                        named("department", department),
                        named("goal", goal),
                        population,
                        named("employee", staffNumber))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(joining(" "));
    }

    private static String named(String kind, String code) {
        return code == null || code.isEmpty() ? null : kind + " " + code;
    }
}
