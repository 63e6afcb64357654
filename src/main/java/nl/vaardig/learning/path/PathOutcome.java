package nl.vaardig.learning.path;

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
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/** The level of a skill that a learning path brings people to. */
@Entity
@Table(name = "path_outcome")
@UsesSkill(holds = Holds.LEAD, follows = Follows.SKILL_AND_LEVEL)
public class PathOutcome {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "path_outcome")
    @SequenceGenerator(name = "path_outcome", sequenceName = "path_outcome_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private LearningPath path;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PathVersion pathVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Skill skill;

    private int level;

    protected PathOutcome() {
        // for Hibernate
    }

    /** Of the version in use. */
    public PathOutcome(LearningPath path, Skill skill, int level) {
        this(path.inUse(), skill, level);
    }

    public PathOutcome(PathVersion version, Skill skill, int level) {
        this.pathVersion = Given.present(version, "pathOutcome.version");
        this.path = version.path();
        this.skill = Given.present(skill, "pathOutcome.skill");
        reach(level);
    }

    public void reach(int newLevel) {
        level = skill.checked(newLevel);
    }

    public Long id() {
        return id;
    }

    public LearningPath path() {
        return path;
    }

    public PathVersion pathVersion() {
        return pathVersion;
    }

    public Skill skill() {
        return skill;
    }

    public int level() {
        return level;
    }
}
