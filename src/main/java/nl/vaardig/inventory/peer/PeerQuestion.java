package nl.vaardig.inventory.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.TenantId;

/** One skill that a request asks about. */
@Entity
@IdClass(PeerQuestion.Key.class)
@Table(name = "peer_question")
public class PeerQuestion {

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
