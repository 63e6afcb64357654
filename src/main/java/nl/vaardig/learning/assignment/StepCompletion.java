package nl.vaardig.learning.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vaardig.learning.path.PathVersion;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import org.hibernate.annotations.TenantId;

/** The fact that a step of an assignment is done, with the answer where the step has an evaluation gate. */
@Entity
@Table(name = "step_completion")
public class StepCompletion {

    /** Stands for an answer that was given before the assignment came here, by a file; told in the reader's words. */
    public static final String GIVEN_ELSEWHERE = "[elsewhere]";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "step_completion")
    @SequenceGenerator(name = "step_completion", sequenceName = "step_completion_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Assignment assignment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Step step;

    private Instant completedAt;
    private String evaluation;

    protected StepCompletion() {
        // for Hibernate
    }

    /** Whether the step is open (earlier gates answered) is checked at the door, which knows the other steps. */
    public StepCompletion(Assignment assignment, Step step, String evaluation, Instant completedAt) {
        RuleRefused.unless(isOf(assignment.pathVersion(), step.pathVersion()), "rule.stepCompletion.otherPath");
        RuleRefused.unless(assignment.state() == AssignmentState.STARTED, "rule.stepCompletion.notStarted");
        this.assignment = assignment;
        this.step = step;
        this.evaluation = Given.optionalText(evaluation, 4000, "stepCompletion.evaluation");
        RuleRefused.unless(!step.asksWords() || this.evaluation != null, "rule.stepCompletion.gateUnanswered");
        this.completedAt = Given.present(completedAt, "stepCompletion.completedAt");
    }

    private static boolean isOf(PathVersion one, PathVersion other) {
        return one.number() == other.number()
                && one.path().code().equals(other.path().code());
    }

    public Long id() {
        return id;
    }

    public Assignment assignment() {
        return assignment;
    }

    public Step step() {
        return step;
    }

    public Instant completedAt() {
        return completedAt;
    }

    public boolean isGivenElsewhere() {
        return GIVEN_ELSEWHERE.equals(evaluation);
    }

    public String evaluation() {
        return evaluation;
    }
}
