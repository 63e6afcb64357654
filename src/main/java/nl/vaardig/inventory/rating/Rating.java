package nl.vaardig.inventory.rating;

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
import java.time.LocalDate;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.time.AmsterdamClock;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.UsesSkill;
import nl.vaardig.skills.framework.UsesSkill.Follows;
import nl.vaardig.skills.framework.UsesSkill.Holds;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/**
 * One statement about one employee and one skill: a level, from a source, valid on a day, recorded at a moment.
 * Life cycle: it is made and then stays as it is. A new insight is a new rating; which one counts is up to the
 * counting rule. A certificate stops counting after its last day without changing. Only privacy rules delete it.
 */
@Entity
@Immutable
@Table(name = "rating")
@UsesSkill(
        holds = Holds.RATING,
        asks = UsesSkill.NONE,
        since = "q.carriedFrom is null",
        follows = Follows.IN_ITS_OWN_WAY)
public class Rating {

    public static final int LONGEST_NOTE = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rating")
    @SequenceGenerator(name = "rating", sequenceName = "rating_seq", allocationSize = 1000)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Skill skill;

    private int level;

    @Enumerated(EnumType.STRING)
    private RatingSource source;

    private int sourceRank;
    private LocalDate validOn;
    private LocalDate validUntil;
    private Instant recordedAt;
    private Long ratedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    private Round round;

    private String note;

    /** The rating of an earlier version of the framework that this one repeats; null for what somebody said. */
    private Long carriedFrom;

    protected Rating() {
        // for Hibernate
    }

    public Rating(
            Employee employee, Skill skill, int level, RatingSource source, LocalDate validOn, Instant recordedAt) {
        this.employee = Given.present(employee, "rating.employee");
        this.skill = Given.present(skill, "rating.skill");
        this.level = skill.checked(level);
        this.source = Given.present(source, "rating.source");
        this.sourceRank = source.rank();
        this.validOn = Given.present(validOn, "rating.validOn");
        this.recordedAt = Given.present(recordedAt, "rating.recordedAt");
        LocalDate recordedOn = LocalDate.ofInstant(recordedAt, AmsterdamClock.ZONE);
        RuleRefused.unless(!validOn.isAfter(recordedOn), "rule.rating.inTheFuture");
    }

    /** While it is being made: the account that says so and the round it belongs to, each or both null. */
    public Rating by(Long account, Round in) {
        stillBeingMade();
        ratedBy = account;
        round = in;
        return this;
    }

    /** While it is being made: the last day it counts (null: for good). */
    public Rating until(LocalDate lastDay) {
        stillBeingMade();
        RuleRefused.unless(lastDay == null || !lastDay.isBefore(validOn), "rule.rating.untilBeforeValid");
        validUntil = lastDay;
        return this;
    }

    /** While it is being made: what the rater wants to add, up to 1000 characters, or nothing. */
    public Rating noting(String words) {
        stillBeingMade();
        note = Given.optionalText(words, LONGEST_NOTE, "rating.note");
        return this;
    }

    private void stillBeingMade() {
        if (id != null) {
            throw new IllegalStateException("a rating never changes");
        }
    }

    public Long id() {
        return id;
    }

    public Employee employee() {
        return employee;
    }

    public Skill skill() {
        return skill;
    }

    public int level() {
        return level;
    }

    public RatingSource source() {
        return source;
    }

    public LocalDate validOn() {
        return validOn;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Long ratedBy() {
        return ratedBy;
    }

    public Round round() {
        return round;
    }

    public String note() {
        return note;
    }
}
