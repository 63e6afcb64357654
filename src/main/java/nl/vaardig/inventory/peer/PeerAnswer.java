package nl.vaardig.inventory.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** What some colleague answered of one skill: on purpose without who and when, and with a key that tells no order. */
@Entity
@Immutable
@Table(name = "peer_answer")
@UsesSkill(holds = Holds.COUNTED, keeps = UsesSkill.NONE, asks = UsesSkill.NONE, follows = Follows.STAYS_AS_IT_WAS_SAID)
public class PeerAnswer {

    @Id
    private String id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private long requestId;
    private long skillId;
    private int level;

    protected PeerAnswer() {
        // for Hibernate
    }

    /** @param level checked against the skill's scale by the caller */
    PeerAnswer(long requestId, long skillId, int level) {
        this.id = UUID.randomUUID().toString();
        this.requestId = requestId;
        this.skillId = skillId;
        this.level = level;
    }
}
