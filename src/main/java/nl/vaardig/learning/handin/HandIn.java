package nl.vaardig.learning.handin;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.vaardig.learning.material.Material;
import nl.vaardig.learning.material.MaterialKind;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;

/** Something to hand in, and who reviews it. Its {@link Rubric} says by what. */
@Entity
@Table(name = "hand_in")
@DiscriminatorValue("HAND_IN")
public class HandIn extends Material {

    public static final int LONGEST_TASK = 8000;

    private Bilingual task;

    @Enumerated(EnumType.STRING)
    private ReviewBy reviewBy;

    @ManyToOne(fetch = FetchType.LAZY)
    private Employee trainer;

    /** Whether being accepted is a course result, where the path brings to the rubric's skill. */
    private boolean givesLevel;

    protected HandIn() {
        // for Hibernate
    }

    public HandIn(HandInWish wish) {
        super(wish.title());
        say(wish);
    }

    void say(HandInWish wish) {
        boolean needsTrainer = wish.reviewBy() == ReviewBy.TRAINER;
        RuleRefused.unless(needsTrainer == (wish.trainer() != null), "rule.handIn.trainer");
        RuleRefused.unless(!wish.givesLevel() || wish.reviewBy() != ReviewBy.PEER, "rule.handIn.peerGivesLevel");
        entitle(wish.title());
        task = Given.both(wish.task(), LONGEST_TASK, "handIn.task");
        reviewBy = Given.present(wish.reviewBy(), "handIn.reviewBy");
        trainer = wish.trainer();
        givesLevel = wish.givesLevel();
    }

    @Override
    public MaterialKind kind() {
        return MaterialKind.HAND_IN;
    }

    public Bilingual task() {
        return task;
    }

    public ReviewBy reviewBy() {
        return reviewBy;
    }

    /** Null unless a trainer reviews. */
    public Employee trainer() {
        return trainer;
    }

    public boolean givesLevel() {
        return givesLevel;
    }
}
