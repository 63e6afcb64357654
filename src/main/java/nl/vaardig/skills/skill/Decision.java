package nl.vaardig.skills.skill;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.skills.framework.FrameworkState;
import nl.vaardig.skills.framework.Skill;

/**
 * Writes down a decision on the fading of a skill, on a page or from a file: who calls it recomputes the levels after it.
 * One decision at a time per framework, and none while a version takes the place of another. It holds the framework and
 * not the skill: whoever adds a rating, or freezes a round, looks at the skill and would have to wait, or be waited for.
 */
public record Decision(EntityManager db, Clock clock) {

    /**
     * From now on.
     *
     * @param account null when it was imported
     * @return whether something else holds now
     * @throws NotThere when there is no such skill
     * @throws RuleRefused for a skill that isn't published, or a floor that is no level of it
     */
    public boolean make(long skillId, Decay wanted, Long account) {
        Skill skill = hold(skillId);
        Optional<SkillDecay> held = open(db, skillId);
        if (wanted.equals(held.map(SkillDecay::decay).orElse(Decay.NONE))) return false;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        held.ifPresent(old -> old.end(now));
        // Of itself Hibernate adds before it changes, and two decisions would hold at once.
        db.flush();
        if (!wanted.isOff()) db.persist(new SkillDecay(skill, wanted, account, now));
        return true;
    }

    /** Until the end of the transaction nobody else decides on this skill. */
    public Skill hold(long skillId) {
        Skill skill = db.find(Skill.class, skillId);
        if (skill == null) throw new NotThere();
        db.refresh(skill.framework(), LockModeType.PESSIMISTIC_WRITE);
        RuleRefused.unless(skill.framework().state() == FrameworkState.PUBLISHED, "rule.decay.notPublished");
        return skill;
    }

    /** What holds now. */
    static Optional<SkillDecay> open(EntityManager db, long skill) {
        return db.createQuery(
                        "select y from SkillDecay y where y.skill.id = :skill and y.endedAt is null", SkillDecay.class)
                .setParameter("skill", skill)
                .getResultStream()
                .findFirst();
    }
}
