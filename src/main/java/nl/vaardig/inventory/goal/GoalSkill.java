package nl.vaardig.inventory.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.kept.Watched;
import nl.vaardig.skills.framework.FrameworkState;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/** A skill that a strategic goal leans on; criticality 1 (helps) to 3 (fails without it). */
@Entity
@Watched
@Table(name = "goal_skill")
@UsesSkill(holds = Holds.GOAL, follows = Follows.IN_ITS_OWN_WAY)
public class GoalSkill {

    /** It fails without it. */
    public static final int HIGHEST = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "goal_skill")
    @SequenceGenerator(name = "goal_skill", sequenceName = "goal_skill_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StrategicGoal goal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Skill skill;

    private int criticality;

    protected GoalSkill() {
        // for Hibernate
    }

    public GoalSkill(StrategicGoal goal, Skill skill, int criticality) {
        this.goal = Given.present(goal, "goalSkill.goal");
        this.skill = Given.present(skill, "goalSkill.skill");
        weigh(criticality);
    }

    public void weigh(int newCriticality) {
        criticality = Given.between(1, HIGHEST, newCriticality, "goalSkill.criticality");
    }

    public Long id() {
        return id;
    }

    public StrategicGoal goal() {
        return goal;
    }

    public Skill skill() {
        return skill;
    }

    /** Only the days before are weighed by it. */
    public boolean isOutdated() {
        return skill.framework().state() == FrameworkState.OUTDATED;
    }

    public int criticality() {
        return criticality;
    }
}
