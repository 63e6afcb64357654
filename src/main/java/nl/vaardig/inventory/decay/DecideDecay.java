package nl.vaardig.inventory.decay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.skill.Decay;
import nl.vaardig.skills.skill.Decision;
import nl.vaardig.skills.skill.SkillDecay;
import nl.vaardig.skills.skill.SkillDecays;

/** Decides that levels of a skill fade, otherwise or not at all; the levels of today follow at once, those of the past stay. */
@ApplicationScoped
@Transactional
public class DecideDecay {

    @PersistenceContext
    EntityManager db;

    @Inject
    SkillDecays decays;

    @Inject
    CurrentLevels levels;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /**
     * From now on.
     *
     * @throws nl.vaardig.platform.NotThere when there is no such skill
     * @throws nl.vaardig.platform.RuleRefused for a skill that isn't published, or a floor that is no level of it
     */
    public void of(long skillId, Decay wanted) {
        if (decision().make(skillId, wanted, request.user().writer())) levels.recompute(skillId);
    }

    /**
     * As it was before the last decision; does nothing when there was none.
     *
     * @param shown what the reader saw to hold now
     * @throws nl.vaardig.platform.RuleRefused when something else holds meanwhile, such as after pressing twice: putting
     *     that back would bring back what was just undone
     */
    public void putBack(long skillId, Decay shown) {
        decision().hold(skillId);
        Decay holds = decays.now(skillId).map(SkillDecay::decay).orElse(Decay.NONE);
        RuleRefused.unless(holds.equals(shown), "rule.decay.otherwise");
        former(skillId).ifPresent(before -> of(skillId, before));
    }

    /** What held before the last decision; empty when nothing was ever decided. */
    public Optional<Decay> former(long skillId) {
        List<SkillDecay> all = decays.all(skillId);
        if (all.isEmpty()) return Optional.empty();
        SkillDecay last = all.get(0);
        if (last.endedAt() != null) return Optional.of(last.decay());
        boolean replaced = all.size() > 1 && last.decidedAt().equals(all.get(1).endedAt());
        return Optional.of(replaced ? all.get(1).decay() : Decay.NONE);
    }

    private Decision decision() {
        return new Decision(db, clock);
    }
}
