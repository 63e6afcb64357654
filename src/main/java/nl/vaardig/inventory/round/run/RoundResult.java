package nl.vaardig.inventory.round.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/**
 * What a closed round says of one person and one skill: the level as it was on the closing day. Written once by
 * {@link RoundTables}; late ratings leave it as it is.
 */
@Entity
@Immutable
@Table(name = "round_result")
@UsesSkill(holds = Holds.COUNTED, keeps = UsesSkill.NONE, asks = UsesSkill.NONE, follows = Follows.STAYS_AS_IT_WAS_SAID)
public class RoundResult {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private long roundId;
    private long employeeId;
    private long skillId;
    private long departmentId;
    private long jobRoleId;
    private int required;
    private int weight;
    private Integer level;

    @Enumerated(EnumType.STRING)
    private RatingSource source;

    private Integer selfLevel;
    private Integer managerLevel;
    private Integer evidenceLevel;
    private boolean answered;

    protected RoundResult() {
        // for Hibernate
    }
}
