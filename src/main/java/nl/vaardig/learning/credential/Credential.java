package nl.vaardig.learning.credential;

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
import java.time.LocalDate;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import org.hibernate.annotations.TenantId;

/** The certificate of a path that was finished here. What it says never changes; it can be withdrawn, for good. */
@Entity
@Table(name = "credential")
public class Credential {

    public static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "credential")
    @SequenceGenerator(name = "credential", sequenceName = "credential_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Assignment assignment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Employee employee;

    private String code;
    private String language;
    private String name;
    private Bilingual title;
    private Bilingual outcomes;

    @Column(precision = 6, scale = 2)
    private BigDecimal hours;

    private LocalDate finishedOn;
    private LocalDate validUntil;
    private Instant issuedAt;
    private String lacking;
    private boolean nameShown;
    private Instant withdrawnAt;
    private String withdrawnWhy;

    protected Credential() {
        // for Hibernate
    }

    /** @param lacking letters of it that can't be printed; null when all can */
    public Credential(
            Assignment assignment, Certified says, String code, String language, String lacking, Instant issuedAt) {
        this.assignment = Given.present(assignment, "credential.assignment");
        this.employee = assignment.employee();
        this.code = Given.text(code, 32, "credential.code");
        this.language = language;
        this.name = says.name();
        this.title = says.title();
        this.outcomes = says.outcomes();
        this.hours = says.hours();
        this.finishedOn = Given.present(says.finishedOn(), "credential.finishedOn");
        this.validUntil = says.validUntil();
        this.lacking = lacking;
        this.issuedAt = Given.present(issuedAt, "credential.issuedAt");
    }

    public void showName(boolean shown) {
        nameShown = shown;
    }

    public void withdraw(String why, Instant at) {
        RuleRefused.unless(withdrawnAt == null, "rule.credential.withdrawn");
        withdrawnWhy = Given.text(why, LONGEST_REASON, "credential.reason");
        withdrawnAt = at;
    }

    public boolean isValid(LocalDate day) {
        return withdrawnAt == null && (validUntil == null || !day.isAfter(validUntil));
    }

    public Certified says() {
        return new Certified(name, title, outcomes, hours, finishedOn, validUntil);
    }

    public Long id() {
        return id;
    }

    public Long municipalityId() {
        return municipalityId;
    }

    public Employee employee() {
        return employee;
    }

    public String code() {
        return code;
    }

    public String language() {
        return language;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public String lacking() {
        return lacking;
    }

    public boolean nameShown() {
        return nameShown;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawnWhy() {
        return withdrawnWhy;
    }
}
