package nl.vaardig.skills.framework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.kept.Watched;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/** What someone does at a level of a skill, with an example from municipal work: the hold for every rating. */
@Entity
@Watched
@Table(name = "level_anchor")
@UsesSkill(holds = Holds.PART, follows = Follows.HAS_ITS_OWN)
public class LevelAnchor {

    /** Of what one does at the level, and of the example. */
    public static final int LONGEST_TEXT = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "level_anchor")
    @SequenceGenerator(name = "level_anchor", sequenceName = "level_anchor_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Skill skill;

    private int level;
    private Bilingual text;
    private Bilingual example;

    protected LevelAnchor() {
        // for Hibernate
    }

    public LevelAnchor(Skill skill, int level, Bilingual text, Bilingual example) {
        this.skill = Given.present(skill, "levelAnchor.skill");
        this.level = skill.checked(level);
        rewrite(text, example);
    }

    public void rewrite(Bilingual newText, Bilingual newExample) {
        text = Given.both(newText, LONGEST_TEXT, "levelAnchor.text");
        example = Given.fits(newExample, LONGEST_TEXT, "levelAnchor.example");
    }

    public Long id() {
        return id;
    }

    public Skill skill() {
        return skill;
    }

    public int level() {
        return level;
    }

    public Bilingual text() {
        return text;
    }

    public Bilingual example() {
        return example;
    }
}
