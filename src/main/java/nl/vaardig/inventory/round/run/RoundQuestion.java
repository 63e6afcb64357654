package nl.vaardig.inventory.round.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** One skill asked of one person in a round, fixed at the opening. Written by {@link RoundTables}, many at once. */
@Entity
@Immutable
@Table(name = "round_question")
@UsesSkill(
        holds = Holds.QUESTION,
        keeps = RoundQuestion.IN_OPEN_ROUND,
        asks = RoundQuestion.IN_OPEN_ROUND,
        since = UsesSkill.ALL,
        follows = Follows.STAYS_AS_IT_WAS_SAID)
public class RoundQuestion {

    static final String IN_OPEN_ROUND =
            "q.roundId in (select o.id from Round o where o.openedAt is not null and o.closedAt is null)";

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
