package nl.vaardig.inventory.decay;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.RowSaid;
import nl.vaardig.exchange.reading.Comparison;
import nl.vaardig.exchange.reading.ImportOf;
import nl.vaardig.exchange.reading.Importer;
import nl.vaardig.exchange.reading.Keys;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.exchange.reading.RowPlan;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.PublishedSkills;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.skill.Decay;
import nl.vaardig.skills.skill.Decision;
import nl.vaardig.skills.skill.SkillDecay;

/** skill_decays.csv: of which skills levels fade. A skill that isn't in the file stays as it is. */
@Dependent
@ImportOf(value = "SKILL_DECAYS", order = 11, changes = SkillDecay.class)
public class SkillDecayRows implements Importer {

    private static final Columns COLUMNS = Columns.of("skill_code", "half_life_months", "floor_level");

    private static final Map<String, String> FIELDS =
            Map.of("halfLifeMonths", "half_life_months", "floorLevel", "floor_level");

    /** Of more skills than this it costs less to recompute everything once. */
    private static final int HANDFUL = 5;

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

    @Inject
    CurrentLevels levels;

    private final Keys keys = new Keys();
    private final Set<Long> decided = new HashSet<>();
    private Map<String, Skill> skills;
    private Map<String, Found> known;

    record Found(Long id, String skill, int floor, int halfLifeMonths) {}

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public void begin() {
        skills = published.byCode();
        known = codes.by(
                Found::skill,
                """
                select y.id, s.code, y.floorLevel, y.halfLifeMonths from SkillDecay y join y.skill s
                where y.endedAt is null and s.framework.state = FrameworkState.PUBLISHED
                """,
                Found.class);
    }

    @Override
    public RowPlan plan(Row row) {
        Skill skill = row.known("skill_code", skills);
        Decay wanted = Decay.read(new RowSaid(row, FIELDS), skill);
        if (skill != null) keys.isFirst(row, "skill_code", skill.code());
        return row.isSound() ? plan(skill, wanted, known.get(skill.code())) : null;
    }

    private RowPlan plan(Skill skill, Decay wanted, Found old) {
        if (old == null)
            return wanted.isOff() ? RowPlan.unchanged() : RowPlan.add(skill.code(), () -> decide(skill, wanted));
        Comparison comparison = new Comparison().of("half_life_months", old.halfLifeMonths(), wanted.halfLifeMonths());
        if (!wanted.isOff()) comparison.of("floor_level", old.floor(), wanted.floor());
        return RowPlan.change(skill.code(), comparison, old.id(), () -> decide(skill, wanted));
    }

    private void decide(Skill skill, Decay wanted) {
        if (new Decision(db, clock).make(skill.id(), wanted, request.user().writer())) decided.add(skill.id());
    }

    @Override
    public void settle() {
        if (decided.size() > HANDFUL) levels.recompute(null);
        else decided.forEach(skill -> levels.recompute(skill.longValue()));
        decided.clear();
    }
}
