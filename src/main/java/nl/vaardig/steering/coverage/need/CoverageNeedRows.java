package nl.vaardig.steering.coverage.need;

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

/** coverage_needs.csv: how many people a department needs at a level of a skill. */
@Dependent
@ImportOf(value = "COVERAGE_NEEDS", order = 10, changes = CoverageNeed.class)
public class CoverageNeedRows implements Importer {

    private static final Columns COLUMNS =
            Columns.of("department_code", "skill_code", "level", "people", "valid_from", "valid_until");

    private static final Map<String, String> FIELDS = Map.of(
            "department", "department_code", "skill", "skill_code", "from", "valid_from", "until", "valid_until");

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
            return key(department, skill, level, from);
        }

        static String key(String department, NeedWish wish) {
            return key(department, wish.skill().code(), wish.level(), wish.from());
        }

        private static String key(String department, String skill, int level, LocalDate from) {
            return department + "|" + skill + "|" + level + "|" + from;
        }
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void begin() {
        departments = codes.ids(Department.CODES);
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
        Known<Long> in = Known.byCode(departments);
        NeedWish wish = NeedWish.read(new RowSaid(row, FIELDS), in, Known.byCode(skills), null);
        if (wish == null) return null;
        String key = Found.key(row.cell("department_code"), wish);
        keys.isFirst(row, "valid_from", key);
        return row.isSound() ? plan(key, wish) : null;
    }

    /** One that was taken away is there with nobody needed: a file that has it again puts it back. */
    private RowPlan plan(String key, NeedWish wish) {
        String subject = key.replace("|", " · ");
        Found old = known.get(key);
        if (old == null) {
            return RowPlan.add(subject, () -> {
                Department department = db.getReference(Department.class, wish.departmentId());
                CoverageNeed need =
                        new CoverageNeed(department, wish.skill(), wish.level(), wish.people(), wish.from());
                need.ask(wish.people(), wish.until());
                db.persist(need);
            });
        }
        Comparison comparison =
                new Comparison().of("people", old.people(), wish.people()).of("valid_until", old.until(), wish.until());
        return RowPlan.change(subject, comparison, old.id(), () -> {
            CoverageNeed need = db.find(CoverageNeed.class, old.id());
            need.putBack();
            need.ask(wish.people(), wish.until());
        });
    }
}
