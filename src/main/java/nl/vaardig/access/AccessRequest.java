package nl.vaardig.access;

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
import java.util.Set;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.Role;
import org.hibernate.annotations.TenantId;

/**
 * Access that shows people: asked for by one, confirmed by another. Life cycle: it waits; then somebody else confirms or
 * refuses it, or whoever asked withdraws it. While it waits it is no grant, so it opens nothing.
 */
@Entity
@Table(name = "access_request")
public class AccessRequest {

    /**
     * Roles that show people, or let somebody confirm such a role: with an administrator of the own making one would be
     * two people.
     */
    static final Set<Role> NEEDS_A_SECOND = Set.of(Role.HR_ADVISOR, Role.PRIVACY_OFFICER, Role.ADMINISTRATOR);

    /** How it ended. */
    public enum Outcome {
        ACCEPTED,
        REFUSED,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_request")
    @SequenceGenerator(name = "access_request", sequenceName = "access_request_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Membership membership;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    private Employee employee;

    private long askedBy;
    private String askedByName;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String decidedByName;
    private Instant decidedAt;

    protected AccessRequest() {
        // for Hibernate
    }

    private AccessRequest(Membership membership, long account, String name, Instant at) {
        this.membership = Given.present(membership, "accessRequest.membership");
        this.askedBy = account;
        this.askedByName = Given.text(name, 200, "accessRequest.askedByName");
        this.askedAt = Given.present(at, "accessRequest.askedAt");
    }

    static AccessRequest ofRole(Membership membership, Role role, long account, String name, Instant at) {
        AccessRequest request = new AccessRequest(membership, account, name, at);
        request.role = Given.present(role, "accessRequest.role");
        return request;
    }

    static AccessRequest ofEmployee(Membership membership, Employee employee, long account, String name, Instant at) {
        AccessRequest request = new AccessRequest(membership, account, name, at);
        request.employee = Given.present(employee, "accessRequest.employee");
        return request;
    }

    void end(Outcome how, String name, Instant at) {
        RuleRefused.unless(outcome == null, "rule.access.requestIsOver");
        outcome = Given.present(how, "accessRequest.outcome");
        decidedByName = Given.text(name, 200, "accessRequest.decidedByName");
        decidedAt = Given.present(at, "accessRequest.decidedAt");
    }

    public Long id() {
        return id;
    }

    public Membership membership() {
        return membership;
    }

    public Role role() {
        return role;
    }

    public Employee employee() {
        return employee;
    }

    public long askedBy() {
        return askedBy;
    }

    public String askedByName() {
        return askedByName;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Outcome outcome() {
        return outcome;
    }
}
