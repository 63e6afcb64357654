package nl.vaardig.inventory.wish;

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
import nl.vaardig.exchange.reading.Moments;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.skills.framework.PublishedSkills;
import nl.vaardig.skills.framework.Skill;

/**
 * wishes.csv: what people say beside a level. What the file says takes the place of what was said, but for a last use
 * that was told on a later day than the file's.
 */
@Dependent
@ImportOf(value = "WISHES", order = 15, changes = SkillWish.class)
public class WishRows implements Importer {

    private static final Columns COLUMNS = Columns.of(
            "staff_number", "skill_code", "wants_to_grow", "can_help_others", "certainty", "last_used", "told_on");

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    @Inject
    PublishedSkills published;

    @Inject
    Moments moments;

    private final Keys keys = new Keys();
    private Map<String, Long> employees;
    private Map<String, Skill> skills;
    private Map<String, Found> known;

    record Found(
            Long id,
            String employee,
            String skill,
            boolean grow,
            boolean help,
            Certainty certainty,
            LastUsed used,
            LocalDate told) {

        /** Somebody told the last use more lately than this. */
        Found keeping(Found old) {
            boolean older = told != null && old.told != null && told.isBefore(old.told);
            return older ? new Found(id, employee, skill, grow, help, certainty, old.used, old.told) : this;
        }

        String key() {
            return employee + " · " + skill;
        }
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void begin() {
        employees = codes.ids(Employee.NUMBERS);
        skills = published.byCode();
        known = codes.by(
                Found::key,
                "select w.id, e.staffNumber, s.code, w.wantsToGrow, w.canHelpOthers, w.certainty, w.lastUsed, w.toldOn"
                        + " from SkillWish w join w.employee e join w.skill s"
                        + " where s.framework.state = FrameworkState.PUBLISHED",
                Found.class);
    }

    @Override
    public RowPlan plan(Row row) {
        Long employee = row.known("staff_number", employees);
        Skill skill = row.known("skill_code", skills);
        boolean grow = row.truth("wants_to_grow");
        boolean help = row.truth("can_help_others");
        Certainty certainty = row.optionalOne("certainty", Certainty.class);
        LastUsed used = row.optionalOne("last_used", LastUsed.class);
        LocalDate told = used == null ? row.optionalDate("told_on") : row.date("told_on");
        if (told != null && told.isAfter(moments.today())) row.fault("told_on", "import.cell.inTheFuture", told);
        if (!row.isSound()) return null;
        Found now = new Found(
                null, row.cell("staff_number"), skill.code(), grow, help, certainty, used, used == null ? null : told);
        if (!keys.isFirst(row, "skill_code", now.key())) return null;
        return plan(now, employee, skill);
    }

    private RowPlan plan(Found sent, long employee, Skill skill) {
        Found old = known.get(sent.key());
        if (old == null) {
            return RowPlan.add(sent.key(), () -> {
                SkillWish fresh = new SkillWish(db.getReference(Employee.class, employee), skill);
                say(fresh, sent);
                db.persist(fresh);
            });
        }
        Found now = sent.keeping(old);
        Comparison comparison = new Comparison()
                .of("wants_to_grow", old.grow(), now.grow())
                .of("can_help_others", old.help(), now.help())
                .of("certainty", old.certainty(), now.certainty())
                .of("last_used", old.used(), now.used())
                .of("told_on", old.told(), now.told());
        return RowPlan.change(now.key(), comparison, old.id(), () -> say(db.find(SkillWish.class, old.id()), now));
    }

    private static void say(SkillWish wish, Found now) {
        wish.say(now.grow(), now.help());
        wish.add(now.certainty(), now.used(), now.told());
    }
}
