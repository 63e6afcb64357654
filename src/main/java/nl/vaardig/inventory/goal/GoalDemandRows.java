package nl.vaardig.inventory.goal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.RowSaid;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.platform.said.Known;
import nl.vaardig.skills.framework.PublishedSkills;
import nl.vaardig.skills.framework.Skill;

/** goal_demands.csv: how many people a goal asks for, at which level, by when and where. */
@Dependent
@ImportOf(value = "GOAL_DEMANDS", order = 8, changes = GoalDemand.class)
public class GoalDemandRows implements Importer {

    private static final Columns COLUMNS =
            Columns.of("goal_code", "skill_code", "level", "needed_by", "department_code", "people");

    private static final Map<String, String> FIELDS =
            Map.of("skill", "skill_code", "neededBy", "needed_by", "department", "department_code");

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    @Inject
    PublishedSkills published;

    private final Keys keys = new Keys();
    private Map<String, Long> goals;
    private Map<String, Skill> skills;
    private Map<String, Long> departments;
    private Map<String, Found> known;

    public record Found(
            Long id, String goal, String skill, int level, LocalDate neededBy, String department, int people) {
        String key() {
            String place = department == null || department.isEmpty() ? "" : " · " + department;
            return goal + " · " + skill + " " + level + " · " + neededBy + place;
        }
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void begin() {
        goals = codes.ids("select g.code, g.id from StrategicGoal g");
        skills = published.byCode();
        departments = codes.ids(Department.CODES);
        known = codes.by(
                Found::key,
                """
                select m.id, m.goal.code, m.skill.code, m.level, m.neededBy, d.code, m.people
                from GoalDemand m left join m.department d where m.skill.framework.state = FrameworkState.PUBLISHED
                """,
                Found.class);
    }

    @Override
    public RowPlan plan(Row row) {
        Long goal = row.known("goal_code", goals);
        GoalDemandWish wish =
                GoalDemandWish.read(new RowSaid(row, FIELDS), Known.byCode(skills), Known.byCode(departments));
        if (wish == null) return null;
        Found now = new Found(
                null,
                row.cell("goal_code"),
                wish.skill().code(),
                wish.level(),
                wish.neededBy(),
                row.cell("department_code"),
                wish.people());
        return keys.isFirst(row, "goal_code", now.key()) ? plan(now, goal, wish) : null;
    }

    private RowPlan plan(Found now, Long goal, GoalDemandWish wish) {
        Found old = known.get(now.key());
        if (old == null) {
            return RowPlan.add(
                    now.key(),
                    () -> db.persist(new GoalDemand(
                            db.getReference(StrategicGoal.class, goal),
                            wish.skill(),
                            wish.level(),
                            wish.people(),
                            wish.neededBy(),
                            wish.departmentId() == null
                                    ? null
                                    : db.getReference(Department.class, wish.departmentId()))));
        }
        Comparison comparison = new Comparison().of("people", old.people(), now.people());
        return RowPlan.change(now.key(), comparison, old.id(), () -> db.find(GoalDemand.class, old.id())
                .ask(now.level(), now.people(), now.neededBy()));
    }
}
