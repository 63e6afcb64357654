package nl.vaardig.inventory.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/** One skill that a request asks about. */
@Entity
@IdClass(PeerQuestion.Key.class)
@Table(name = "peer_question")
@UsesSkill(
        holds = Holds.QUESTION,
        keeps = PeerQuestion.STILL_ASKED,
        asks = PeerQuestion.STILL_ASKED,
        since = "q.requestId in (select p.id from PeerRequest p where p.askedOn >= :from)",
        follows = Follows.STAYS_AS_IT_WAS_SAID)
public class PeerQuestion {

    static final String STILL_ASKED = "q.requestId in (select p.id from PeerRequest p where p.closesOn >= :today)";

    public record Key(Long requestId, Long skillId) implements Serializable {}

    // Named here, because the names of parts of a key would begin with id_.
    @Id
    @Column(name = "request_id")
    private Long requestId;

    @Id
    @Column(name = "skill_id")
    private Long skillId;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    protected PeerQuestion() {
        // for Hibernate
    }

    PeerQuestion(long requestId, long skillId) {
        this.requestId = requestId;
        this.skillId = skillId;
    }

    public Long skillId() {
        return skillId;
    }
}
