package nl.vaardig.skills.framework.taking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.TenantId;

/** Which level of a new version goes for one of the old: somebody chose it while the new version was a draft. */
@Entity
@IdClass(FrameworkLevel.Key.class)
@Table(name = "framework_level")
public class FrameworkLevel {

    public record Key(Long frameworkId, Integer oldLevel) implements Serializable {}

    @Id
    @Column(name = "framework_id")
    private Long frameworkId;

    @Id
    @Column(name = "old_level")
    private Integer oldLevel;

    private int newLevel;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    protected FrameworkLevel() {
        // for Hibernate
    }

    FrameworkLevel(long framework, int before, int after) {
        frameworkId = framework;
        oldLevel = before;
        newLevel = after;
    }
}
