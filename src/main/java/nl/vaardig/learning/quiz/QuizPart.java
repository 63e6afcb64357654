package nl.vaardig.learning.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.vaardig.learning.quiz.item.Item;
import nl.vaardig.platform.Given;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/** One question of a quiz, or so many drawn from those of a skill each time that somebody begins. */
@Entity
@Table(name = "quiz_part")
@UsesSkill(holds = Holds.LEAD, follows = Follows.SKILL_AND_LEVEL)
public class QuizPart {

    /** Questions that one part can draw. */
    public static final int MOST_DRAWN = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quiz_part")
    @SequenceGenerator(name = "quiz_part", sequenceName = "quiz_part_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Quiz quiz;

    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    private Item item;

    @ManyToOne(fetch = FetchType.LAZY)
    private Skill skill;

    private Integer level;
    private Integer draw;

    protected QuizPart() {
        // for Hibernate
    }

    QuizPart(Quiz quiz, int ordinal, PartSaid said) {
        this.quiz = Given.present(quiz, "quizPart.quiz");
        this.ordinal = Given.between(1, 1000, ordinal, "quizPart.ordinal");
        item = said.item();
        if (item != null) return;
        skill = Given.present(said.skill(), "quizPart.skill");
        level = said.level() == null ? null : (Integer) skill.checked(said.level());
        draw = Given.between(1, MOST_DRAWN, Given.present(said.draw(), "quizPart.draw"), "quizPart.draw");
    }

    public PartSaid said() {
        return new PartSaid(item, skill, level, draw);
    }

    public int questions() {
        return item == null ? draw : 1;
    }

    void place(int at) {
        ordinal = Given.between(1, 1000, at, "quizPart.ordinal");
    }

    public Long id() {
        return id;
    }

    public Quiz quiz() {
        return quiz;
    }

    public int ordinal() {
        return ordinal;
    }

    /** Null when some are drawn. */
    public Item item() {
        return item;
    }

    /** Null when it is one question. */
    public Skill skill() {
        return skill;
    }

    /** Null: of any level. */
    public Integer level() {
        return level;
    }

    public Integer draw() {
        return draw;
    }
}
