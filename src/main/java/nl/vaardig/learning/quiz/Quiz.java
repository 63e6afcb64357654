package nl.vaardig.learning.quiz;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.learning.material.Material;
import nl.vaardig.learning.material.MaterialKind;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;

/**
 * Questions that are asked together. It begins as one that no step can take; once it asks something it can be offered,
 * and taken out of the offer again. An attempt keeps what it was asked and when it is passed, so a quiz can be changed at any time.
 */
@Entity
@Table(name = "quiz")
@DiscriminatorValue("QUIZ")
@UsesSkill(holds = Holds.LEAD, follows = Follows.SKILL_AND_LEVEL)
public class Quiz extends Material {

    private int passPercent;
    private Integer attempts;
    private Integer minutes;
    private boolean shuffle;

    @Enumerated(EnumType.STRING)
    private Feedback feedback;

    @ManyToOne(fetch = FetchType.LAZY)
    private Skill skill;

    private Integer level;

    @Enumerated(EnumType.STRING)
    private RatingSource source;

    protected Quiz() {
        // for Hibernate
    }

    public Quiz(QuizWish wish, Instant at) {
        super(wish.title());
        set(wish);
        archive(at);
    }

    public void take(QuizWish wish) {
        entitle(wish.title());
        set(wish);
    }

    private void set(QuizWish wish) {
        passPercent = Given.between(1, 100, wish.passPercent(), "quiz.passPercent");
        attempts = within(QuizWish.MOST_ATTEMPTS, wish.attempts(), "quiz.attempts");
        minutes = within(QuizWish.MOST_MINUTES, wish.minutes(), "quiz.minutes");
        shuffle = wish.shuffle();
        feedback = Given.present(wish.feedback(), "quiz.feedback");
        skill = wish.skill();
        level = skill == null ? null : (Integer) skill.checked(Given.present(wish.level(), "quiz.level"));
        source = skill == null ? null : Given.present(wish.source(), "quiz.source");
    }

    private static Integer within(int most, Integer value, String what) {
        return value == null ? null : (Integer) Given.between(1, most, value, what);
    }

    /** Steps can take it. @param questions how many it asks */
    public void offer(int questions) {
        RuleRefused.unless(questions > 0, "rule.quiz.empty");
        offerAgain();
    }

    @Override
    public MaterialKind kind() {
        return MaterialKind.QUIZ;
    }

    public int passPercent() {
        return passPercent;
    }

    /** Null: as many as somebody likes. */
    public Integer attempts() {
        return attempts;
    }

    /** Null: no limit. */
    public Integer minutes() {
        return minutes;
    }

    public boolean shuffle() {
        return shuffle;
    }

    public Feedback feedback() {
        return feedback;
    }

    public Skill skill() {
        return skill;
    }

    public Integer level() {
        return level;
    }

    public RatingSource source() {
        return source;
    }
}
