package nl.vaardig.steering.outlook.forecast;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
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
import nl.vaardig.platform.words.Written;
import nl.vaardig.skills.framework.Levels;
import nl.vaardig.skills.framework.PublishedSkills;
import nl.vaardig.skills.framework.Skill;

/** outlook_measures.csv: what scenarios do, by skill and year. A scenario that is not there is made. */
@Dependent
@ImportOf(value = "OUTLOOK_MEASURES", order = 18, changes = OutlookMeasure.class)
public class OutlookMeasureRows implements Importer {

    private static final Columns COLUMNS = Columns.of(
            "scenario", "hire_cost", "borrow_cost", "skill_code", "level", "year", "hire", "train", "borrow");

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    @Inject
    PublishedSkills published;

    @Inject
    Clock clock;

    private final Keys keys = new Keys();
    private Map<String, Skill> skills;
    private Map<String, Known> scenarios;
    private Map<String, Found> known;
    /** Of scenarios made by this file, once they are. */
    private final Map<String, Long> made = new HashMap<>();

    private record Known(Long id, String name) {}

    private record Found(
            Long id,
            String scenario,
            String skill,
            int level,
            int year,
            BigDecimal hire,
            BigDecimal train,
            BigDecimal borrow) {

        String key() {
            return scenario + "|" + skill + "|" + level + "|" + year;
        }

        Measures measures() {
            return new Measures(hire, train, borrow);
        }
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void begin() {
        skills = published.byCode();
        scenarios = new HashMap<>();
        scenarios.putAll(codes.by(
                there -> Written.lookingAlike(there.name()),
                "select s.id, s.name from OutlookScenario s where s.removedAt is null",
                Known.class));
        known = codes.by(
                Found::key,
                """
                select m.id, m.scenario.name, m.skill.code, m.level, m.measureYear, m.hire, m.train, m.borrow
                from OutlookMeasure m
                where m.scenario.removedAt is null and m.skill.framework.state = FrameworkState.PUBLISHED
                """,
                Found.class);
    }

    @Override
    public RowPlan plan(Row row) {
        String scenario = row.text("scenario", OutlookScenario.LONGEST_NAME);
        BigDecimal hireCost = row.decimal("hire_cost", 0, OutlookScenario.MOST_COST, 2);
        BigDecimal borrowCost = row.decimal("borrow_cost", 0, OutlookScenario.MOST_COST, 2);
        Skill skill = row.known("skill_code", skills);
        Integer level = Levels.read(new RowSaid(row), skill);
        Integer year = row.number("year", 2000, 2100);
        BigDecimal hire = row.decimal("hire", 0, OutlookMeasure.MOST_PEOPLE, 1);
        BigDecimal train = row.decimal("train", 0, OutlookMeasure.MOST_PEOPLE, 1);
        BigDecimal borrow = row.decimal("borrow", 0, OutlookMeasure.MOST_PEOPLE, 1);
        if (!row.isSound()) return null;
        Known there = scenarios.get(Written.lookingAlike(scenario));
        String name = there == null ? scenario : there.name();
        Found now = new Found(null, name, skill.code(), level, year, hire, train, borrow);
        keys.isFirst(row, "year", now.key());
        if (there == null) {
            if (scenarios.size() >= Scenarios.MOST) row.fault("scenario", "rule.outlook.most", Scenarios.MOST);
            else scenarios.put(Written.lookingAlike(scenario), new Known(null, scenario));
        }
        return row.isSound() ? plan(now, skill, hireCost, borrowCost) : null;
    }

    private RowPlan plan(Found now, Skill skill, BigDecimal hireCost, BigDecimal borrowCost) {
        String subject = now.key().replace("|", " · ");
        Found old = known.get(now.key());
        if (old == null) {
            return RowPlan.add(
                    subject,
                    () -> db.persist(new OutlookMeasure(
                            scenario(now.scenario(), hireCost, borrowCost),
                            skill,
                            now.level(),
                            now.year(),
                            now.measures())));
        }
        Comparison comparison = new Comparison()
                .of("hire", old.hire(), now.hire())
                .of("train", old.train(), now.train())
                .of("borrow", old.borrow(), now.borrow());
        return RowPlan.change(subject, comparison, old.id(), () -> db.find(OutlookMeasure.class, old.id())
                .take(now.measures()));
    }

    /** The amounts of a scenario that is there stay as they are: they are changed on its page. */
    private OutlookScenario scenario(String name, BigDecimal hireCost, BigDecimal borrowCost) {
        Long id = made.getOrDefault(
                name, scenarios.get(Written.lookingAlike(name)).id());
        if (id != null) return db.getReference(OutlookScenario.class, id);
        OutlookScenario fresh = new OutlookScenario(name, hireCost, borrowCost, clock.instant());
        db.persist(fresh);
        made.put(name, fresh.id());
        return fresh;
    }
}
