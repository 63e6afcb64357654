package nl.vaardig.inventory.requirement.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.RowSaid;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.exchange.reading.Moments;
import nl.vaardig.exchange.reading.Periods;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.inventory.requirement.Asker;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.inventory.requirement.RequirementWish;
import nl.vaardig.inventory.requirement.file.RequirementRows.Found;
import nl.vaardig.skills.framework.Skill;

/** What a row that asks a skill comes to, whoever asks: days that don't overlap, and a past that stays as it was. */
@Dependent
class RequirementPlans {

    private static final Map<String, String> FIELDS = Map.of("validFrom", "valid_from");

    @PersistenceContext
    EntityManager db;

    @Inject
    Moments moments;

    private final Keys keys = new Keys();
    private final Periods periods = new Periods();
    private Map<String, Found> known;

    /** @param there by key; what is asked of a skill of today goes before what was asked of its former version */
    void begin(Map<String, Found> there) {
        known = there;
        there.values().forEach(found -> periods.add(found.asked(), found.from(), found.until()));
    }

    /** The columns that every such file has. Null, with faults noted, when they can't be read. */
    Found read(Row row, String asker, Skill skill) {
        RowSaid said = new RowSaid(row, FIELDS);
        RequirementWish wish = RequirementWish.read(said, skill);
        LocalDate until = row.lastDay("valid_until");
        LocalDate from = said.isSoundAt("validFrom") ? said.date("validFrom") : null;
        if (from != null && until != null && until.isBefore(from))
            row.fault("valid_until", "import.cell.beforeStart", until, from);
        if (!row.isSound()) return null;
        return new Found(null, asker, skill.code(), wish.from(), wish.level(), wish.importance(), until, false);
    }

    RowPlan plan(Row row, Found now, Skill skill, Supplier<Asker> asker) {
        keys.isFirst(row, "valid_from", now.key());
        if (row.isSound()) check(row, now, known.get(now.key()));
        return row.isSound() ? plan(now, skill, asker) : null;
    }

    private void check(Row row, Found now, Found old) {
        if (old != null) leaveThePast(row, now, old);
        boolean isLonger = old == null || !Objects.equals(old.until(), now.until());
        if (isLonger) periods.check(row, now.asked(), now.from(), now.until());
        if (row.isSound()) periods.add(now.asked(), now.from(), now.until());
    }

    /** What was asked on a day that is past stays, so that old figures stay right. */
    private void leaveThePast(Row row, Found now, Found old) {
        boolean differs = old.level() != now.level()
                || old.importance() != now.importance()
                || !Objects.equals(old.until(), now.until());
        if (old.former() && differs) row.fault("skill_code", "import.requirement.former", now.skill());
        if (old.former()) return;
        boolean hasBegun = old.from().isBefore(moments.today());
        if (hasBegun && old.level() != now.level()) row.fault("level", "import.requirement.past");
        if (hasBegun && old.importance() != now.importance()) row.fault("importance", "import.requirement.past");
        if (Objects.equals(old.until(), now.until())) return;
        boolean endsInThePast = Stream.of(old, now)
                .map(Found::until)
                .anyMatch(until -> until != null && until.plusDays(1).isBefore(moments.today()));
        if (endsInThePast) row.fault("valid_until", "import.requirement.past");
    }

    private RowPlan plan(Found now, Skill skill, Supplier<Asker> asker) {
        String subject = now.asker() + " · " + now.skill() + " · " + now.from();
        Found old = known.get(now.key());
        if (old == null) {
            return RowPlan.make(subject, () -> {
                Requirement requirement =
                        new Requirement(asker.get(), skill, now.level(), now.importance(), now.from());
                requirement.lastUntil(now.until());
                return requirement;
            });
        }
        Comparison comparison = new Comparison()
                .of("level", old.level(), now.level())
                .of("importance", old.importance(), now.importance())
                .of("valid_until", old.until(), now.until());
        return RowPlan.change(subject, comparison, old.id(), () -> {
            Requirement requirement = db.find(Requirement.class, old.id());
            requirement.correct(now.level(), now.importance());
            requirement.lastUntil(now.until());
        });
    }
}
