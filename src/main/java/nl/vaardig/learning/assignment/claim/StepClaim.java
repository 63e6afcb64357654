package nl.vaardig.learning.assignment.claim;

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
import java.time.LocalDate;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import org.hibernate.annotations.TenantId;

/**
 * A learner says that a talk or session was held, and waits for who was there to say so too. It is no completion: what
 * waits counts as done nowhere. Life cycle: WAITING; then CONFIRMED, NOT_YET or TAKEN_BACK, and never anything else.
 */
@Entity
@Table(name = "step_claim")
public class StepClaim {

    public static final int LONGEST_WORDS = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "step_claim")
    @SequenceGenerator(name = "step_claim", sequenceName = "step_claim_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Assignment assignment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Step step;

    @Enumerated(EnumType.STRING)
    private ClaimState state = ClaimState.WAITING;

    private LocalDate heldOn;
    private String evaluation;
    private Instant claimedAt;
    private Long answeredBy;
    private Instant answeredAt;
    private String words;

    protected StepClaim() {
        // for Hibernate
    }

    /**
     * @param heldOn     today or before
     * @param evaluation what was answered, of a step that asks for it: nobody else reads it
     */
    public StepClaim(Assignment assignment, Step step, LocalDate heldOn, String evaluation, Instant claimedAt) {
        RuleRefused.unless(step.awaitsWord(), "rule.stepClaim.byOneself");
        this.assignment = Given.present(assignment, "stepClaim.assignment");
        this.step = step;
        this.heldOn = Given.present(heldOn, "stepClaim.heldOn");
        this.evaluation = Given.optionalText(evaluation, 4000, "stepClaim.evaluation");
        RuleRefused.unless(!step.asksWords() || this.evaluation != null, "rule.stepCompletion.gateUnanswered");
        this.claimedAt = Given.present(claimedAt, "stepClaim.claimedAt");
    }

    /** @param account who says so */
    public void confirm(Long account, Instant at) {
        answer(ClaimState.CONFIRMED, account, at);
    }

    /** @param why for the learner */
    public void notYet(String why, Long account, Instant at) {
        String given = Given.text(why, LONGEST_WORDS, "stepClaim.words");
        answer(ClaimState.NOT_YET, account, at);
        words = given;
    }

    public void takeBack(Instant at) {
        answer(ClaimState.TAKEN_BACK, null, at);
    }

    private void answer(ClaimState next, Long account, Instant at) {
        RuleRefused.unless(isWaiting(), "rule.stepClaim.answered");
        state = next;
        answeredBy = account;
        answeredAt = Given.present(at, "stepClaim.answeredAt");
    }

    /** Also when the path moved on to a version in which it is another row. */
    public boolean isAt(Step one) {
        return step.origin().equals(one.origin());
    }

    public boolean isWaiting() {
        return state == ClaimState.WAITING;
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

    public ClaimState state() {
        return state;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String evaluation() {
        return evaluation;
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    /** The account that answered; null while it waits, and of one taken back. */
    public Long answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public String words() {
        return words;
    }
}
