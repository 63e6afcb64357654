package nl.vaardig.steering.coverage.need;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.skills.framework.Levels;
import nl.vaardig.skills.framework.PublishedSkills;
import nl.vaardig.skills.framework.Skill;

/** coverage_needs.csv: how many people a department needs at a level of a skill. */
@Dependent
@ImportOf(value = "COVERAGE_NEEDS", order = 10, changes = CoverageNeed.class)
public class CoverageNeedRows implements Importer {

    private static final Columns COLUMNS =
            Columns.of("department_code", "skill_code", "level", "people", "valid_from", "valid_until");

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    @Inject
    PublishedSkills published;

    private final Keys keys = new Keys();
    private Map<String, Long> departments;
    private Map<String, Skill> skills;
    private Map<String, Found> known;

    record Found(Long id, String department, String skill, int level, LocalDate from, int people, LocalDate until) {
        String key() {
            return department + "|" + skill + "|" + level + "|" + from;
        }
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void begin() {
        departments = codes.departments();
        skills = published.byCode();
        known = codes.by(
                Found::key,
                """
                select n.id, n.department.code, n.skill.code, n.level, n.validFrom,
                  case when n.removedAt is null then n.people else 0 end, n.validUntil
                from CoverageNeed n where n.skill.framework.state = FrameworkState.PUBLISHED
                """,
                Found.class);
    }

    @Override
    public RowPlan plan(Row row) {
        row.known("department_code", departments);
        Skill skill = row.known("skill_code", skills);
        Integer level = Levels.read(row, skill);
        Integer people = row.number("people", 1, CoverageNeed.MOST_PEOPLE);
        LocalDate from = row.date("valid_from");
        LocalDate until = row.lastDay("valid_until");
        if (from != null && until != null && until.isBefore(from))
            row.fault("valid_until", "import.cell.beforeStart", until, from);
        if (!row.isSound()) return null;
        Found now = new Found(null, row.cell("department_code"), skill.code(), level, from, people, until);
        keys.isFirst(row, "valid_from", now.key());
        return row.isSound() ? plan(now, skill) : null;
    }

    /** One that was taken away is there with nobody needed: a file that has it again puts it back. */
    private RowPlan plan(Found now, Skill skill) {
        String subject = now.key().replace("|", " · ");
        Found old = known.get(now.key());
        if (old == null) {
            return RowPlan.add(subject, () -> {
                Department department = db.getReference(Department.class, departments.get(now.department()));
                CoverageNeed need = new CoverageNeed(department, skill, now.level(), now.people(), now.from());
                need.ask(now.people(), now.until());
                db.persist(need);
            });
        }
        Comparison comparison =
                new Comparison().of("people", old.people(), now.people()).of("valid_until", old.until(), now.until());
        return RowPlan.change(subject, comparison, old.id(), () -> {
            CoverageNeed need = db.find(CoverageNeed.class, old.id());
            need.putBack();
            need.ask(now.people(), now.until());
        });
    }
}
