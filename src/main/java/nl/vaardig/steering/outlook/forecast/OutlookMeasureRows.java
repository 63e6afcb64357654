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

    private static final Map<String, String> FIELDS =
            Map.of("name", "scenario", "hireCost", "hire_cost", "borrowCost", "borrow_cost");

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
        RowSaid said = new RowSaid(row, FIELDS);
        ScenarioWish wish = ScenarioWish.read(said);
        Skill skill = row.known("skill_code", skills);
        Integer level = Levels.read(said, skill);
        Integer year = said.year("year", OutlookMeasure.FIRST_YEAR, OutlookMeasure.LAST_YEAR);
        Measures measures = Measures.read(said, "");
        if (!row.isSound()) return null;
        String name = scenarios
                .getOrDefault(alike(wish), new Known(null, wish.name()))
                .name();
        Found now =
                new Found(null, name, skill.code(), level, year, measures.hire(), measures.train(), measures.borrow());
        keys.isFirst(row, "year", now.key());
        if (!scenarios.containsKey(alike(wish))) {
            if (scenarios.size() >= Scenarios.MOST) row.fault("scenario", "rule.outlook.most", Scenarios.MOST);
            else scenarios.put(alike(wish), new Known(null, name));
        }
        return row.isSound() ? plan(now, skill, wish) : null;
    }

    private static String alike(ScenarioWish wish) {
        return Written.lookingAlike(wish.name());
    }

    private RowPlan plan(Found now, Skill skill, ScenarioWish wish) {
        String subject = now.key().replace("|", " · ");
        Found old = known.get(now.key());
        if (old == null) {
            return RowPlan.add(
                    subject,
                    () -> db.persist(
                            new OutlookMeasure(scenario(wish), skill, now.level(), now.year(), now.measures())));
        }
        Comparison comparison = new Comparison()
                .of("hire", old.hire(), now.hire())
                .of("train", old.train(), now.train())
                .of("borrow", old.borrow(), now.borrow());
        return RowPlan.change(subject, comparison, old.id(), () -> db.find(OutlookMeasure.class, old.id())
                .take(now.measures()));
    }

    /** The amounts of a scenario that is there stay as they are: they are changed on its page. */
    private OutlookScenario scenario(ScenarioWish wish) {
        Long id = made.getOrDefault(alike(wish), scenarios.get(alike(wish)).id());
        if (id != null) return db.getReference(OutlookScenario.class, id);
        OutlookScenario fresh = new OutlookScenario(wish, clock.instant());
        db.persist(fresh);
        made.put(alike(wish), fresh.id());
        return fresh;
    }
}
