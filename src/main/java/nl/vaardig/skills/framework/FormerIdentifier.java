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

/** An identifier a skill had before it was corrected; an older file still finds the skill by it. */
@Entity
@Table(name = "former_identifier")
@UsesSkill(holds = Holds.PART, follows = Follows.HAS_ITS_OWN)
public class FormerIdentifier {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "former_identifier")
    @SequenceGenerator(name = "former_identifier", sequenceName = "former_identifier_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Skill skill;

    private String identifier;

    protected FormerIdentifier() {
        // for Hibernate
    }

    public FormerIdentifier(Skill skill, String identifier) {
        this.skill = Given.present(skill, "formerIdentifier.skill");
        this.identifier = Given.text(identifier, 200, "formerIdentifier.identifier");
    }

    public Long id() {
        return id;
    }

    public Skill skill() {
        return skill;
    }

    public String identifier() {
        return identifier;
    }
}
