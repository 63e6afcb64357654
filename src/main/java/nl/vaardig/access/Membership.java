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
import nl.vaardig.organisation.Employee;
import nl.vaardig.platform.Given;
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

    protected Membership() {
        // for Hibernate
    }

    public Membership(Account account, Employee employee) {
        this.account = Given.present(account, "membership.account");
        this.employee = employee;
    }

    /** Null when the account no longer stands for an employee here. */
    public void standFor(Employee newEmployee) {
        employee = newEmployee;
    }

    /** No access to this municipality any more; others the account may work at are not touched. */
    public void block() {
        blocked = true;
    }

    public void unblock() {
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

    public boolean blocked() {
        return blocked;
    }
}
