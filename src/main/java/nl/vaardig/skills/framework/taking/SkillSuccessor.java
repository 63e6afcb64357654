package nl.vaardig.skills.framework.taking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.TenantId;

/** Which skill of a new version goes for one of the old: each has one successor at most, and succeeds one at most. */
@Entity
@Table(name = "skill_successor")
public class SkillSuccessor {

    @Id
    private Long oldSkillId;

    private long newSkillId;
    private long frameworkId;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    protected SkillSuccessor() {
        // for Hibernate
    }

    /** @param framework the new version */
    SkillSuccessor(long before, long after, long framework) {
        oldSkillId = before;
        newSkillId = after;
        frameworkId = framework;
    }
}
