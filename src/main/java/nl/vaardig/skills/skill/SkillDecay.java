package nl.vaardig.skills.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.kept.Watched;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/**
 * The decision that levels of a skill fade. Life cycle: it holds from the moment it is made until another one, or none,
 * takes its place; then it stays, because figures of an earlier day are counted as was decided then.
 */
@Entity
@Watched
@Table(name = "skill_decay")
@UsesSkill(holds = Holds.PART, follows = Follows.IN_ITS_OWN_WAY)
public class SkillDecay {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skill_decay")
    @SequenceGenerator(name = "skill_decay", sequenceName = "skill_decay_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Skill skill;

    private int floorLevel;
    private int halfLifeMonths;

    /** Worked out by the database, for its own sums. */
    @Column(insertable = false, updatable = false)
    private Double halfLifeDays;

    private Instant decidedAt;
    private Long decidedBy;
    private Instant endedAt;

    protected SkillDecay() {
        // for Hibernate
    }

    /** @param account null when it was imported */
    public SkillDecay(Skill skill, Decay decay, Long account, Instant at) {
        this.skill = Given.present(skill, "skillDecay.skill");
        boolean fits = !decay.isOff() && decay.floor() >= 1 && decay.floor() <= skill.topLevel();
        RuleRefused.unless(fits, "rule.decay.floor", skill.topLevel());
        this.floorLevel = decay.floor();
        this.halfLifeMonths = decay.halfLifeMonths();
        this.decidedBy = account;
        this.decidedAt = Given.present(at, "skillDecay.decidedAt");
    }

    /** From now on something else was decided. */
    public void end(Instant at) {
        if (endedAt != null) throw new IllegalStateException("it has ended");
        endedAt = Given.present(at, "skillDecay.endedAt");
    }

    public Decay decay() {
        return new Decay(floorLevel, halfLifeMonths);
    }

    public Skill skill() {
        return skill;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Long decidedBy() {
        return decidedBy;
    }

    /** Null = it holds. */
    public Instant endedAt() {
        return endedAt;
    }
}
