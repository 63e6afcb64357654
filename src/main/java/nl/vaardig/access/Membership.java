package nl.vaardig.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import org.hibernate.annotations.TenantId;

/** An account's place in a municipality: as this employee, or as none for an administrator from outside. */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership")
    @SequenceGenerator(name = "membership", sequenceName = "membership_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    private Employee employee;

    private boolean blocked;
    private boolean accepted = true;
    private byte[] offerHash;
    private LocalDate offerUntil;

    protected Membership() {
        // for Hibernate
    }

    public Membership(Account account, Employee employee) {
        this.account = Given.present(account, "membership.account");
        this.employee = employee;
    }

    /** A place for an account that was there already: it gives nothing until its holder accepts it. */
    static Membership offered(Account account, Employee employee) {
        Membership membership = new Membership(account, employee);
        membership.accepted = false;
        membership.blocked = true;
        return membership;
    }

    /** @param hash of the code for the holder, or null to take the offer back; @param until the last day of the code */
    public void offer(byte[] hash, LocalDate until) {
        RuleRefused.unless(!accepted, "rule.access.accepted");
        offerHash = hash == null ? null : hash.clone();
        offerUntil = until;
    }

    public void accept() {
        accepted = true;
        blocked = false;
        offerHash = null;
        offerUntil = null;
    }

    /** Null when the account no longer stands for an employee here. */
    public void standFor(Employee newEmployee) {
        employee = newEmployee;
    }

    /**
     * No access to this municipality any more; others the account may work at are not touched. A place that was not
     * accepted yet is no longer offered.
     */
    public void block() {
        blocked = true;
        offerHash = null;
        offerUntil = null;
    }

    /** @throws RuleRefused while the holder has not accepted the place */
    public void unblock() {
        RuleRefused.unless(accepted, "rule.access.notAccepted");
        blocked = false;
    }

    public Long id() {
        return id;
    }

    public Long municipalityId() {
        return municipalityId;
    }

    public Account account() {
        return account;
    }

    public Employee employee() {
        return employee;
    }

    public boolean accepted() {
        return accepted;
    }

    public boolean blocked() {
        return blocked;
    }
}
