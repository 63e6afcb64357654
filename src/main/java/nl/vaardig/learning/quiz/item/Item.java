package nl.vaardig.learning.quiz.item;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/**
 * A question of the bank. What it says stands in versions; each change makes a new one, so that what somebody was asked
 * stays what it was. An archived one is asked by no quiz, and can be put back.
 */
@Entity
@Table(name = "quiz_item")
@UsesSkill(holds = Holds.LEAD, follows = Follows.SKILL_AND_LEVEL)
public class Item {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quiz_item")
    @SequenceGenerator(name = "quiz_item", sequenceName = "quiz_item_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Skill skill;

    private Integer level;

    @ManyToOne(fetch = FetchType.LAZY)
    private ItemVersion now;

    private Instant archivedAt;

    protected Item() {
        // for Hibernate
    }

    public Item(ItemKind kind) {
        this.kind = Given.present(kind, "quizItem.kind");
    }

    /** What it is about, and the version that is asked from now on. */
    void say(ItemWish wish, ItemVersion version) {
        RuleRefused.unless(wish.kind() == kind, "rule.quizItem.kindStays");
        skill = wish.skill();
        level = wish.level() == null || skill == null ? null : (Integer) skill.checked(wish.level());
        now = version;
    }

    void archive(Instant at) {
        if (archivedAt == null) archivedAt = Given.present(at, "quizItem.archivedAt");
    }

    void putBack() {
        archivedAt = null;
    }

    public Long id() {
        return id;
    }

    public ItemKind kind() {
        return kind;
    }

    public Skill skill() {
        return skill;
    }

    public Integer level() {
        return level;
    }

    public ItemVersion now() {
        return now;
    }

    public Instant archivedAt() {
        return archivedAt;
    }
}
