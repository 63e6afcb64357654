package nl.vaardig.talent.workforce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.kept.Watched;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/** One line of the municipality's own rule for digital talent: a job role, or a skill at a level. Never a hidden mark. */
@Entity
@Watched
@Table(name = "talent_criterion")
@UsesSkill(holds = Holds.PLAN, follows = Follows.SKILL_AND_LEVEL)
public class TalentCriterion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "talent_criterion")
    @SequenceGenerator(name = "talent_criterion", sequenceName = "talent_criterion_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY)
    private JobRole jobRole;

    @ManyToOne(fetch = FetchType.LAZY)
    private Skill skill;

    private Integer level;

    protected TalentCriterion() {
        // for Hibernate
    }

    public TalentCriterion(JobRole jobRole) {
        this.jobRole = Given.present(jobRole, "talentCriterion.jobRole");
    }

    public TalentCriterion(Skill skill, int level) {
        this.skill = Given.present(skill, "talentCriterion.skill");
        ask(level);
    }

    public void ask(int newLevel) {
        RuleRefused.unless(skill != null, "rule.talentCriterion.levelOfAJobRole");
        level = skill.checked(newLevel);
    }

    public Long id() {
        return id;
    }

    public JobRole jobRole() {
        return jobRole;
    }

    public Skill skill() {
        return skill;
    }

    public Integer level() {
        return level;
    }
}
