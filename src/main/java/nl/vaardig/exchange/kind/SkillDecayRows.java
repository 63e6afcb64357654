package nl.vaardig.exchange.kind;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.vaardig.competence.Skill;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.inventory.decay.Decay;
import nl.vaardig.inventory.decay.Decision;
import nl.vaardig.inventory.decay.SkillDecay;

/** skill_decays.csv: of which skills levels fade. A skill that isn't in the file stays as it is. */
public final class SkillDecayRows implements Importer {

    private static final Columns COLUMNS = Columns.of("skill_code", "half_life_months", "floor_level");

    /** Of more skills than this it costs less to recompute everything once. */
    private static final int HANDFUL = 5;

    private final Means means;
    private final Keys keys = new Keys();
    private final Set<Long> decided = new HashSet<>();
    private Map<String, Skill> skills;
    private Map<String, Found> known;

    record Found(Long id, String skill, int floor, int halfLifeMonths) {}

    public SkillDecayRows(Means means) {
        this.means = means;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public Class<?> changes() {
        return SkillDecay.class;
    }

    @Override
    public void begin() {
        skills = means.skills();
        known = means.by(
                Found::skill,
                """
                select y.id, s.code, y.floorLevel, y.halfLifeMonths from SkillDecay y join y.skill s
                where y.endedAt is null and s.framework.state = FrameworkState.PUBLISHED
                """,
                Found.class);
    }

    @Override
    public Plan plan(Row row) {
        Skill skill = row.known("skill_code", skills);
        Integer months = row.optionalNumber("half_life_months", 1, Decay.LONGEST);
        Integer floor = row.optionalNumber("floor_level", 1, skill == null ? 100 : skill.topLevel());
        if (skill != null) keys.isFirst(row, "skill_code", skill.code());
        if (!row.isSound()) return null;
        Decay wanted = months == null ? Decay.NONE : new Decay(floor == null ? 1 : floor, months);
        return plan(skill, wanted, known.get(skill.code()));
    }

    private Plan plan(Skill skill, Decay wanted, Found old) {
        if (old == null) return wanted.isOff() ? Plan.unchanged() : Plan.add(skill.code(), () -> decide(skill, wanted));
        Comparison comparison = new Comparison().of("half_life_months", old.halfLifeMonths(), wanted.halfLifeMonths());
        if (!wanted.isOff()) comparison.of("floor_level", old.floor(), wanted.floor());
        return Plan.change(skill.code(), comparison, old.id(), () -> decide(skill, wanted));
    }

    private void decide(Skill skill, Decay wanted) {
        Long account =
                means.by().isApplication() ? null : Long.valueOf(means.by().accountId());
        if (new Decision(means.db(), means.clock()).make(skill.id(), wanted, account)) decided.add(skill.id());
    }

    @Override
    public void settle() {
        if (decided.size() > HANDFUL) means.levels().recompute(null);
        else decided.forEach(skill -> means.levels().recompute(skill.longValue()));
        decided.clear();
    }
}
