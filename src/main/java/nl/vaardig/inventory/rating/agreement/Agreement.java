package nl.vaardig.inventory.rating.agreement;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.TenantId;

/**
 * A level that a manager recorded as agreed with an employee. It is no rating and makes no level. Life cycle: it waits;
 * then the employee confirms it or refuses it with a reason, the manager withdraws it or records another one, or the days
 * to object run out. Confirmed or run out, it becomes a rating of that day. All ends are final.
 */
@Entity
@Table(name = "agreement")
@UsesSkill(holds = Holds.QUESTION, keeps = Agreement.WAITS, asks = Agreement.WAITS, follows = Follows.SKILL_AND_LEVEL)
public class Agreement {

    static final String WAITS = "q.outcome is null";

    static final int LONGEST = 1000;

    /** How it ended. */
    @Schema(name = "AgreementOutcome")
    public enum Outcome {
        CONFIRMED,
        PASSED,
        REFUSED,
        WITHDRAWN,
        REPLACED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement")
    @SequenceGenerator(name = "agreement", sequenceName = "agreement_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Skill skill;

    private int level;
    private String note;
    private long accountId;
    private Instant agreedAt;
    private LocalDate countsOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;
    private Instant endedAt;

    protected Agreement() {
        // for Hibernate
    }

    /** @param account of the manager @param days the employee has to object, 1 or more */
    public Agreement(Employee employee, Skill skill, int level, String note, long account, Instant at, int days) {
        this.employee = Given.present(employee, "agreement.employee");
        this.skill = Given.present(skill, "agreement.skill");
        this.level = skill.checked(level);
        this.note = Given.optionalText(note, LONGEST, "agreement.note");
        this.accountId = account;
        this.agreedAt = Given.present(at, "agreement.agreedAt");
        if (days < 1) throw new IllegalArgumentException("Nobody can object within " + days + " days");
        this.countsOn = LocalDate.ofInstant(at, AmsterdamClock.ZONE).plusDays(days);
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public void confirm(Instant at) {
        end(Outcome.CONFIRMED, at);
    }

    /** @param words why, which the manager reads */
    public void refuse(String words, Instant at) {
        String why = Given.text(words, LONGEST, "rating.reason");
        end(Outcome.REFUSED, at);
        reason = why;
    }

    public void withdraw(Instant at) {
        end(Outcome.WITHDRAWN, at);
    }

    /** The manager recorded another level of the same skill. */
    void replace(Instant at) {
        end(Outcome.REPLACED, at);
    }

    /** Nobody objected. @throws RuleRefused before the first day it counts without a word */
    void pass(Instant at) {
        RuleRefused.unless(!LocalDate.ofInstant(at, AmsterdamClock.ZONE).isBefore(countsOn), "rule.agreement.tooEarly");
        end(Outcome.PASSED, at);
    }

    private void end(Outcome how, Instant at) {
        RuleRefused.unless(isOpen(), "rule.agreement.notOpen");
        outcome = how;
        endedAt = Given.present(at, "agreement.endedAt");
    }

    /** The day from which it counts: that of the confirmation, or the one after the days to object. */
    LocalDate countedFrom() {
        return outcome == Outcome.PASSED ? countsOn : LocalDate.ofInstant(endedAt, AmsterdamClock.ZONE);
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

    public String note() {
        return note;
    }

    public long accountId() {
        return accountId;
    }

    public Instant agreedAt() {
        return agreedAt;
    }

    public LocalDate countsOn() {
        return countsOn;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String reason() {
        return reason;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
