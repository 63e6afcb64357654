package nl.vaardig.inventory.rating.ask;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.TenantId;

/**
 * Somebody is asked to say where he or she stands on a skill. It is over when an own rating follows or when it is
 * withdrawn; the first is seen from the ratings, so nothing has to be kept in step.
 */
@Entity
@Table(name = "rating_request")
@UsesSkill(holds = Holds.QUESTION, keeps = RatingRequest.OPEN, asks = RatingRequest.OPEN, follows = Follows.SKILL)
public class RatingRequest {

    /** As q in HQL: neither withdrawn nor answered. */
    static final String OPEN =
            """
            q.withdrawnAt is null and not exists (select 1 from Rating r where r.employee.id = q.employeeId
              and r.skill.id = q.skillId and r.source = RatingSource.SELF
              and r.recordedAt >= q.askedAt and r.carriedFrom is null
              and not exists (select 1 from RatingSetAside x where x.rating = r))
            """;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rating_request")
    @SequenceGenerator(name = "rating_request", sequenceName = "rating_request_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private long employeeId;
    private long skillId;
    private long accountId;
    private Instant askedAt;
    private Instant withdrawnAt;

    protected RatingRequest() {
        // for Hibernate
    }

    /** @param account who asks */
    public RatingRequest(long employee, long skill, long account, Instant at) {
        employeeId = employee;
        skillId = skill;
        accountId = account;
        askedAt = Given.present(at, "ratingRequest.askedAt");
    }

    public void withdraw(Instant at) {
        RuleRefused.unless(withdrawnAt == null, "rule.ratingRequest.withdrawn");
        withdrawnAt = Given.present(at, "ratingRequest.withdrawnAt");
    }

    public Long id() {
        return id;
    }

    public long employeeId() {
        return employeeId;
    }

    public long skillId() {
        return skillId;
    }

    public long accountId() {
        return accountId;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
