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
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.Periods;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.inventory.requirement.Exemption;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.PublishedSkills;
import nl.vaardig.skills.framework.Skill;

/** exemptions.csv: who need not have a skill for a while, and why. What is there stays: it can only be taken back. */
@Dependent
@ImportOf(value = "EXEMPTIONS", order = 9, changes = Exemption.class)
public class ExemptionRows implements Importer {

    private static final Columns COLUMNS = Columns.of("staff_number", "skill_code", "from_on", "until_on", "reason");

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
        Skill skill = row.known("skill_code", skills);
        LocalDate from = row.date("from_on");
        LocalDate until = row.lastDay("until_on");
        String reason = row.text("reason", Exemption.LONGEST_REASON);
        if (from != null && until != null && until.isBefore(from))
            row.fault("until_on", "import.cell.beforeStart", until, from);
        if (from != null && until != null && until.isAfter(from.plusYears(Exemption.MOST_YEARS)))
            row.fault("until_on", "rule.exemption.tooLong", Exemption.MOST_YEARS);
        if (!row.isSound()) return null;
        Found now = new Found(null, row.cell("staff_number"), skill.code(), from, until, null, reason);
        if (!keys.isFirst(row, "from_on", now.key())) return null;
        Found old = known.get(now.key());
        boolean differs = old != null
                && !(Objects.equals(old.until(), until) && old.reason().equals(reason));
        if (differs) row.fault("from_on", "import.exemption.stays");
        if (old == null) periods.check(row, now.exempt(), from, until);
        if (!row.isSound()) return null;
        periods.add(now.exempt(), from, until);
        return plan(now, old, employee, skill);
    }

    private RowPlan plan(Found now, Found old, Long employee, Skill skill) {
        String subject = now.key().replace("|", " · ");
        if (old != null) return RowPlan.change(subject, new Comparison(), old.id(), () -> {});
        return RowPlan.add(
                subject,
                () -> db.persist(new Exemption(
                        db.getReference(Employee.class, employee),
                        skill,
                        now.reason(),
                        now.from(),
                        now.until(),
                        request.user().writer(),
                        clock.instant())));
    }
}
