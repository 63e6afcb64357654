package nl.vaardig.learning.handin;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.vaardig.platform.Given;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/** By what a hand-in is reviewed: the anchors of a skill, and the level that one looks for. One for each hand-in. */
@Entity
@Table(name = "hand_in_rubric")
@UsesSkill(holds = Holds.LEAD, follows = Follows.SKILL_AND_LEVEL)
public class Rubric {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hand_in_rubric")
    @SequenceGenerator(name = "hand_in_rubric", sequenceName = "hand_in_rubric_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private HandIn handIn;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Skill skill;

    private int level;

    protected Rubric() {
        // for Hibernate
    }

    public Rubric(HandIn handIn, Skill skill, int level) {
        this.handIn = Given.present(handIn, "rubric.handIn");
        ask(skill, level);
    }

    void ask(Skill newSkill, int newLevel) {
        skill = Given.present(newSkill, "rubric.skill");
        level = newSkill.checked(newLevel);
    }

    public Long id() {
        return id;
    }

    public HandIn handIn() {
        return handIn;
    }

    public Skill skill() {
        return skill;
    }

    public int level() {
        return level;
    }
}
