package nl.vaardig.inventory.objection;

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
import java.time.Instant;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import org.hibernate.annotations.TenantId;

/**
 * Somebody holds that a rating about oneself is not right. Life cycle: raised; then answered by somebody else, or
 * withdrawn by the employee. Both are final, but that whoever answered may take it back within minutes; another
 * objection can be raised after a withdrawal.
 */
@Entity
@Table(name = "objection")
public class Objection {

    public static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "objection")
    @SequenceGenerator(name = "objection", sequenceName = "objection_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Rating rating;

    private String reason;
    private Instant raisedAt;
    private Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String answer;
    private Long answeredBy;
    private Instant answeredAt;

    protected Objection() {
        // for Hibernate
    }

    /** What one says of oneself one changes oneself: there is nothing to object to. */
    public Objection(Rating rating, String reason, Instant raisedAt) {
        this.rating = Given.present(rating, "objection.rating");
        RuleRefused.unless(rating.source() != RatingSource.SELF, "rule.objection.ownRating");
        this.employee = rating.employee();
        this.reason = Given.text(reason, LONGEST, "objection.reason");
        this.raisedAt = Given.present(raisedAt, "objection.raisedAt");
    }

    public boolean isOpen() {
        return verdict == null && withdrawnAt == null;
    }

    public void withdraw(Instant at) {
        RuleRefused.unless(isOpen(), "rule.objection.notOpen");
        withdrawnAt = Given.present(at, "objection.withdrawnAt");
    }

    /** @param words why, which the employee reads */
    public void answer(Verdict found, String words, long account, Instant at) {
        RuleRefused.unless(isOpen(), "rule.objection.notOpen");
        verdict = Given.present(found, "objection.verdict");
        answer = Given.text(words, LONGEST, "objection.answer");
        answeredBy = account;
        answeredAt = Given.present(at, "objection.answeredAt");
    }

    /** The answer is taken back: it waits again. */
    void reopen() {
        verdict = null;
        answer = null;
        answeredBy = null;
        answeredAt = null;
    }

    public Long id() {
        return id;
    }

    public Employee employee() {
        return employee;
    }

    public Rating rating() {
        return rating;
    }

    public String reason() {
        return reason;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String answer() {
        return answer;
    }

    public Long answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
