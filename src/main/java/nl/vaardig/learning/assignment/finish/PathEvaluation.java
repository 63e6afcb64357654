package nl.vaardig.learning.assignment.finish;

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
import java.time.LocalDate;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import org.hibernate.annotations.TenantId;

/** What somebody thinks of a path that was finished. One for each assignment; it can be said anew. */
@Entity
@Table(name = "path_evaluation")
public class PathEvaluation {

    public static final int LONGEST_BETTER = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "path_evaluation")
    @SequenceGenerator(name = "path_evaluation", sequenceName = "path_evaluation_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Assignment assignment;

    @Enumerated(EnumType.STRING)
    private Usefulness useful;

    @Enumerated(EnumType.STRING)
    private Fit fit;

    private String better;
    private LocalDate givenOn;

    protected PathEvaluation() {
        // for Hibernate
    }

    PathEvaluation(Assignment assignment) {
        RuleRefused.unless(assignment.state() == AssignmentState.COMPLETED, "rule.pathEvaluation.notFinished");
        this.assignment = assignment;
    }

    void say(EvaluationWish wish, LocalDate on) {
        useful = Given.present(wish.useful(), "pathEvaluation.useful");
        fit = Given.present(wish.fit(), "pathEvaluation.fit");
        better = Given.optionalText(wish.better(), LONGEST_BETTER, "pathEvaluation.better");
        givenOn = Given.present(on, "pathEvaluation.givenOn");
    }

    public Usefulness useful() {
        return useful;
    }

    public Fit fit() {
        return fit;
    }

    /** Null: nothing. */
    public String better() {
        return better;
    }

    public LocalDate givenOn() {
        return givenOn;
    }
}
