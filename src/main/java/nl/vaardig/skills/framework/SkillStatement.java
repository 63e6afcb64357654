package nl.vaardig.skills.framework;

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
import nl.vaardig.platform.Given;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/** A competence statement or learning outcome of DigComp 3.0, as imported from the JRC's own file. */
@Entity
@Table(name = "skill_statement")
@UsesSkill(holds = Holds.PART, follows = Follows.SKILL)
public class SkillStatement {

    public static final int LONGEST_IDENTIFIER = 120;
    public static final int LONGEST_ASPECT = 40;
    public static final int LONGEST_LEVEL_NAME = 60;
    public static final int LONGEST_TEXT = 2000;

    /** Which of the two lists of the source it is on. */
    public enum Kind {
        STATEMENT,
        OUTCOME
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skill_statement")
    @SequenceGenerator(name = "skill_statement", sequenceName = "skill_statement_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Skill skill;

    private String identifier;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String aspect;
    private String levelName;
    private Bilingual text;

    protected SkillStatement() {
        // for Hibernate
    }

    /** The aspect (knowledge, skill or attitude) is null where the source gives none; the level's name is the source's. */
    public SkillStatement(Skill skill, String identifier, Kind kind, String aspect, String levelName, Bilingual text) {
        this.skill = Given.present(skill, "skillStatement.skill");
        this.identifier = Given.text(identifier, LONGEST_IDENTIFIER, "skillStatement.identifier");
        this.kind = Given.present(kind, "skillStatement.kind");
        this.aspect = Given.optionalText(aspect, LONGEST_ASPECT, "skillStatement.aspect");
        this.levelName = Given.text(levelName, LONGEST_LEVEL_NAME, "skillStatement.levelName");
        rewrite(text);
    }

    /** The source is in English; a translation may come later. */
    public void rewrite(Bilingual newText) {
        text = Given.fits(newText, LONGEST_TEXT, "skillStatement.text");
        if (text.isBlank()) {
            throw new IllegalArgumentException("skillStatement.text is missing");
        }
    }

    public Long id() {
        return id;
    }

    public Skill skill() {
        return skill;
    }

    public String identifier() {
        return identifier;
    }

    public Kind kind() {
        return kind;
    }

    public String aspect() {
        return aspect;
    }

    public String levelName() {
        return levelName;
    }

    public Bilingual text() {
        return text;
    }
}
