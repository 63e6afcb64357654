package nl.vaardig.learning.quiz.attempt;

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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.quiz.Feedback;
import nl.vaardig.learning.quiz.Quiz;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import org.hibernate.annotations.TenantId;

/**
 * Somebody takes a quiz in a step. UNDER_WAY until it is handed in or its time is over; then PASSED or FAILED, or REVIEW
 * while somebody still has to look at an open answer. It goes by what the quiz said when it began.
 */
@Entity
@Table(name = "quiz_attempt")
public class Attempt {

    /** After the end an answer that was on its way still counts. */
    public static final Duration GRACE = Duration.ofSeconds(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quiz_attempt")
    @SequenceGenerator(name = "quiz_attempt", sequenceName = "quiz_attempt_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Quiz quiz;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Assignment assignment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Step step;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Employee employee;

    private int number;

    @Enumerated(EnumType.STRING)
    private AttemptState state = AttemptState.UNDER_WAY;

    private int passPercent;

    @Enumerated(EnumType.STRING)
    private Feedback feedback;

    private Instant beganAt;
    private Instant endsAt;
    private Instant endedAt;

    @Column(precision = 5, scale = 2)
    private BigDecimal percent;

    protected Attempt() {
        // for Hibernate
    }

    /** @param extraPercent more time than the quiz gives, 0 for most people */
    public Attempt(Quiz quiz, Assignment assignment, Step step, int number, int extraPercent, Instant now) {
        this.quiz = Given.present(quiz, "quizAttempt.quiz");
        this.assignment = Given.present(assignment, "quizAttempt.assignment");
        this.step = Given.present(step, "quizAttempt.step");
        this.employee = assignment.employee();
        this.number = Given.between(1, Integer.MAX_VALUE, number, "quizAttempt.number");
        this.passPercent = quiz.passPercent();
        this.feedback = quiz.feedback();
        this.beganAt = Given.present(now, "quizAttempt.beganAt");
        this.endsAt = quiz.minutes() == null ? null : now.plus(allowed(quiz.minutes(), extraPercent));
    }

    static Duration allowed(int minutes, int extraPercent) {
        return Duration.ofSeconds(minutes * 60L * (100 + extraPercent) / 100);
    }

    /** Whether its time is over, with the little that is given for what was on its way. */
    public boolean isOver(Instant now) {
        return endsAt != null && now.isAfter(endsAt.plus(GRACE));
    }

    public void mustBeUnderWay() {
        RuleRefused.unless(state == AttemptState.UNDER_WAY, "rule.quizAttempt.ended");
    }

    /** Handed in, or its time is over. @param points of each question, null where somebody has to look first */
    void end(List<BigDecimal> points, Instant at) {
        mustBeUnderWay();
        endedAt = endsAt != null && at.isAfter(endsAt) ? endsAt : at;
        state = AttemptState.REVIEW;
        settle(points);
    }

    /** As soon as all points are known it is passed or not. */
    void settle(List<BigDecimal> points) {
        RuleRefused.unless(state == AttemptState.REVIEW, "rule.quizAttempt.ended");
        if (points.stream().anyMatch(each -> each == null)) return;
        percent = percentOf(points);
        state = percent.compareTo(BigDecimal.valueOf(passPercent)) >= 0 ? AttemptState.PASSED : AttemptState.FAILED;
    }

    /** Each question counts as much. Points have four decimals, so three times a third is a hair below a whole: that is given back. */
    static BigDecimal percentOf(List<BigDecimal> points) {
        if (points.isEmpty()) return BigDecimal.ZERO;
        BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(points.size()), 2, RoundingMode.HALF_UP);
    }

    public Long id() {
        return id;
    }

    public Quiz quiz() {
        return quiz;
    }

    public Assignment assignment() {
        return assignment;
    }

    public Step step() {
        return step;
    }

    public Employee employee() {
        return employee;
    }

    public int number() {
        return number;
    }

    public AttemptState state() {
        return state;
    }

    public int passPercent() {
        return passPercent;
    }

    public Feedback feedback() {
        return feedback;
    }

    public Instant beganAt() {
        return beganAt;
    }

    /** Null without a time limit. */
    public Instant endsAt() {
        return endsAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** 0 to 100; null while it isn't known. */
    public BigDecimal percent() {
        return percent;
    }
}
