package nl.vaardig.learning.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** The level of a skill that a course or a path brings people to; read only, it follows from theirs. */
@Entity
@Immutable
@Table(name = "learning_offering_outcome")
public class OfferingOutcome {

    @Id
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    /** The id of the offering. */
    private long offering;

    /** The id of the skill. */
    private long skill;

    private Integer fromLevel;
    private int level;

    protected OfferingOutcome() {
        // for Hibernate
    }
}
