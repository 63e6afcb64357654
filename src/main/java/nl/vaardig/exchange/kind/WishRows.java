package nl.vaardig.exchange.kind;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.vaardig.competence.Skill;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.inventory.wish.Certainty;
import nl.vaardig.inventory.wish.LastUsed;
import nl.vaardig.inventory.wish.SkillWish;
import nl.vaardig.organisation.Employee;

/** wishes.csv: what people say beside a level. What the file says takes the place of what was said. */
public final class WishRows implements Importer {

    private static final Columns COLUMNS = Columns.of(
            "staff_number", "skill_code", "wants_to_grow", "can_help_others", "certainty", "last_used", "told_on");

    private final Means means;
    private final Set<String> seen = new HashSet<>();
    private Map<String, Long> employees;
    private Map<String, Skill> skills;
    private Map<String, Found> known;

    private record Found(
            Long id, String employee, String skill, boolean grow, boolean help, Certainty certainty, LastUsed used) {
        String key() {
            return employee + " · " + skill;
        }
    }

    public WishRows(Means means) {
        this.means = means;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public Class<?> changes() {
        return SkillWish.class;
    }

    @Override
    public void begin() {
        employees = means.employees();
        skills = means.skills();
        known = means.by(
                Found::key,
                "select w.id, e.staffNumber, s.code, w.wantsToGrow, w.canHelpOthers, w.certainty, w.lastUsed"
                        + " from SkillWish w join w.employee e join w.skill s",
                Found.class);
    }

    @Override
    public Plan plan(Row row) {
        Long employee = row.known("staff_number", employees);
        Skill skill = row.known("skill_code", skills);
        boolean grow = row.truth("wants_to_grow");
        boolean help = row.truth("can_help_others");
        Certainty certainty = row.optionalOne("certainty", Certainty.class);
        LastUsed used = row.optionalOne("last_used", LastUsed.class);
        LocalDate told = used == null ? row.optionalDate("told_on") : row.date("told_on");
        if (told != null && told.isAfter(means.today())) row.fault("told_on", "import.cell.inTheFuture", told);
        if (!row.isSound()) return null;
        Found now = new Found(null, row.cell("staff_number"), skill.code(), grow, help, certainty, used);
        if (!seen.add(now.key())) {
            row.fault(null, "import.row.twice", now.key());
            return null;
        }
        return plan(now, employee, skill, told);
    }

    private Plan plan(Found now, long employee, Skill skill, LocalDate told) {
        Found old = known.get(now.key());
        if (old == null) {
            return Plan.add(now.key(), () -> {
                SkillWish fresh = new SkillWish(means.db().getReference(Employee.class, employee), skill);
                say(fresh, now, told);
                means.db().persist(fresh);
            });
        }
        Comparison comparison = new Comparison()
                .of("wants_to_grow", old.grow(), now.grow())
                .of("can_help_others", old.help(), now.help())
                .of("certainty", old.certainty(), now.certainty())
                .of("last_used", old.used(), now.used());
        return Plan.change(
                now.key(), comparison, old.id(), () -> say(means.db().find(SkillWish.class, old.id()), now, told));
    }

    private static void say(SkillWish wish, Found now, LocalDate told) {
        wish.say(now.grow(), now.help());
        wish.add(now.certainty(), now.used(), told);
    }
}
