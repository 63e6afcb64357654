package nl.vaardig.inventory.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.vaardig.platform.said.Said;
import nl.vaardig.skills.framework.Skill;
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

    /** Level by skill, of the skills somebody is asked about; null when something can't be used, or nothing was said. */
    static Map<Long, Integer> read(Said said, List<Skill> questions) {
        Map<Long, Integer> levels = new HashMap<>();
        for (Skill skill : questions) {
            Integer level = said.optionalNumber("level-" + skill.id(), 1, skill.topLevel());
            if (level != null) levels.put(skill.id(), level);
        }
        if (said.isSound() && levels.isEmpty()) said.fault("answers", "peer.nothing");
        return said.isSound() ? levels : null;
    }
}
