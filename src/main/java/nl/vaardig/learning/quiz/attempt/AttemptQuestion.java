package nl.vaardig.learning.quiz.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.vaardig.learning.quiz.item.ItemKind;
import nl.vaardig.learning.quiz.item.ItemVersion;
import nl.vaardig.learning.quiz.item.Marking;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import org.hibernate.annotations.TenantId;

/** One question of an attempt: as it was asked, in the order it was drawn in, and what was answered. Once final it stays. */
@Entity
@Table(name = "quiz_attempt_question")
public class AttemptQuestion {

    public static final int LONGEST_ANSWER = 4000;
    public static final int LONGEST_WORDS = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quiz_attempt_question")
    @SequenceGenerator(name = "quiz_attempt_question", sequenceName = "quiz_attempt_question_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Attempt attempt;

    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ItemVersion version;

    private String shown;
    private String answer;
    private Instant answeredAt;

    @Column(name = "final")
    private boolean isFinal;

    @Column(precision = 5, scale = 4)
    private BigDecimal points;

    private Long reviewedBy;
    private Instant reviewedAt;
    private String reviewWords;

    protected AttemptQuestion() {
        // for Hibernate
    }

    /** @param shown the numbers of its options in the order they stand in */
    public AttemptQuestion(Attempt attempt, int ordinal, ItemVersion version, String shown) {
        this.attempt = Given.present(attempt, "quizAttemptQuestion.attempt");
        this.ordinal = Given.between(1, 10_000, ordinal, "quizAttemptQuestion.ordinal");
        this.version = Given.present(version, "quizAttemptQuestion.version");
        this.shown = Given.present(shown, "quizAttemptQuestion.shown");
    }

    /** @param said null or empty: it isn't answered any more */
    void answer(String said, Instant at) {
        RuleRefused.unless(!isFinal, "rule.quizAttempt.answerFinal");
        answer = Given.optionalText(said, LONGEST_ANSWER, "quizAttemptQuestion.answer");
        answeredAt = answer == null ? null : at;
    }

    /** From here on it stays, and may be told of. */
    void close() {
        if (isFinal) return;
        isFinal = true;
        points = marking().points(answer).orElse(null);
    }

    /** Somebody looked at the open answer. @param given 0 to 1 */
    public void review(BigDecimal given, String words, long by, Instant at) {
        RuleRefused.unless(awaitsReview(), "rule.quizAttempt.reviewed");
        points = Given.between(0, 1, given, "quizAttemptQuestion.points");
        reviewWords = Given.optionalText(words, LONGEST_WORDS, "quizAttemptQuestion.reviewWords");
        reviewedBy = by;
        reviewedAt = at;
    }

    public boolean awaitsReview() {
        return isFinal && points == null;
    }

    public Marking marking() {
        return Marking.of(kind(), version);
    }

    public ItemKind kind() {
        return version.item().kind();
    }

    /** The numbers of its options in the order they stand in. */
    public List<Integer> order() {
        return Marking.chosen(shown);
    }

    /** Only of one that is final. */
    public boolean isRight() {
        return points != null && points.compareTo(BigDecimal.ONE) == 0;
    }

    public Long id() {
        return id;
    }

    public Attempt attempt() {
        return attempt;
    }

    public int ordinal() {
        return ordinal;
    }

    public ItemVersion version() {
        return version;
    }

    public String answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public boolean isFinal() {
        return isFinal;
    }

    /** Null while they aren't known. */
    public BigDecimal points() {
        return points;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }

    public String reviewWords() {
        return reviewWords;
    }
}
