package nl.vaardig.inventory.round.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** One skill asked of one person in a round, fixed at the opening. Written by {@link RoundTables}, many at once. */
@Entity
@Immutable
@Table(name = "round_question")
public class RoundQuestion {

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

    protected RoundQuestion() {
        // for Hibernate
    }
}
