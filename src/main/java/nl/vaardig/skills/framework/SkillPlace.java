package nl.vaardig.skills.framework;

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
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/** A further branch a skill stands in, beside the area that is its home. */
@Entity
@Table(name = "skill_place")
@UsesSkill(holds = Holds.PART, follows = Follows.HAS_ITS_OWN)
public class SkillPlace {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skill_place")
    @SequenceGenerator(name = "skill_place", sequenceName = "skill_place_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Skill skill;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private SkillArea area;

    protected SkillPlace() {
        // for Hibernate
    }

    public SkillPlace(Skill skill, SkillArea area) {
        this.skill = Given.present(skill, "skillPlace.skill");
        this.area = Given.present(area, "skillPlace.area");
    }

    public Long id() {
        return id;
    }

    public Skill skill() {
        return skill;
    }

    public SkillArea area() {
        return area;
    }
}
