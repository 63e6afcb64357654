package nl.vaardig.inventory.requirement.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.RowSaid;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.Periods;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.inventory.requirement.Exemption;
import nl.vaardig.inventory.requirement.ExemptionWish;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.PublishedSkills;
import nl.vaardig.skills.framework.Skill;

/** exemptions.csv: who need not have a skill for a while, and why. What is there stays: it can only be taken back. */
@Dependent
@ImportOf(value = "EXEMPTIONS", order = 9, changes = Exemption.class)
public class ExemptionRows implements Importer {

    private static final Columns COLUMNS = Columns.of("staff_number", "skill_code", "from_on", "until_on", "reason");

    private static final Map<String, String> FIELDS =
            Map.of("skill", "skill_code", "from", "from_on", "until", "until_on");

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    @Inject
    PublishedSkills published;

    @Inject
    Clock clock;

    @Inject
    CurrentRequest request;

    private final Periods periods = new Periods("from_on", "until_on", "import.exemption.overlaps");
    private final Keys keys = new Keys();
    private Map<String, Long> employees;
    private Map<String, Skill> skills;
    private Map<String, Found> known;

    public record Found(
            Long id,
            String employee,
            String skill,
            LocalDate from,
            LocalDate until,
            LocalDate takenBack,
            String reason) {
        String key() {
            return exempt() + "|" + from;
        }

        String exempt() {
            return employee + "|" + skill;
        }

        /** Two that were taken back may begin on the same day; they hold no day at all then. */
        LocalDate last() {
            return takenBack == null ? until : takenBack.minusDays(1);
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
        known = new HashMap<>();
        List<Found> there = db.createQuery(
                        """
                        select x.id, e.staffNumber, s.code, x.fromOn, x.untilOn, x.takenBackOn, x.reason
                        from Exemption x join x.employee e join x.skill s
                        where s.framework.state = FrameworkState.PUBLISHED
                        """,
                        Found.class)
                .getResultList();
        for (Found one : there) {
            boolean everHeld = one.last() == null || !one.last().isBefore(one.from());
            if (!everHeld) continue;
            known.put(one.key(), one);
            periods.add(one.exempt(), one.from(), one.last());
        }
    }

    @Override
    public RowPlan plan(Row row) {
        Long employee = row.known("staff_number", employees);
        ExemptionWish wish = ExemptionWish.read(new RowSaid(row, FIELDS), Known.byCode(skills));
        if (wish == null) return null;
        String code = wish.skill().code();
        Found now = new Found(null, row.cell("staff_number"), code, wish.from(), wish.until(), null, wish.reason());
        if (!keys.isFirst(row, "from_on", now.key())) return null;
        Found old = known.get(now.key());
        boolean differs = old != null
                && !(Objects.equals(old.until(), wish.until()) && old.reason().equals(wish.reason()));
        if (differs) row.fault("from_on", "import.exemption.stays");
        if (old == null) periods.check(row, now.exempt(), wish.from(), wish.until());
        if (!row.isSound()) return null;
        periods.add(now.exempt(), wish.from(), wish.until());
        return plan(now, old, employee, wish);
    }

    private RowPlan plan(Found now, Found old, Long employee, ExemptionWish wish) {
        String subject = now.key().replace("|", " · ");
        if (old != null) return RowPlan.change(subject, new Comparison(), old.id(), () -> {});
        return RowPlan.add(
                subject,
                () -> db.persist(new Exemption(
                        db.getReference(Employee.class, employee),
                        wish.skill(),
                        wish.reason(),
                        wish.from(),
                        wish.until(),
                        request.user().writer(),
                        clock.instant())));
    }
}
