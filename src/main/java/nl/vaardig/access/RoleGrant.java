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
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.Role;
import org.hibernate.annotations.TenantId;

/** A role given by an administrator. Employee and manager are never granted: they follow from facts. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_grant")
    @SequenceGenerator(name = "role_grant", sequenceName = "role_grant_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Membership membership;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String givenBy;
    private String confirmedBy;
    private Instant givenAt;

    protected RoleGrant() {
        // for Hibernate
    }

    public RoleGrant(Membership membership, Role role) {
        this.membership = Given.present(membership, "roleGrant.membership");
        this.role = Given.present(role, "roleGrant.role");
        RuleRefused.unless(role.isGranted(), "rule.roleGrant.followsFromFacts", role);
    }

    /** Who gave it and when, and who confirmed it (null where no second person was needed): names as they are now. */
    public RoleGrant by(String giver, String second, Instant at) {
        givenBy = Given.text(giver, 200, "roleGrant.givenBy");
        confirmedBy = Given.optionalText(second, 200, "roleGrant.confirmedBy");
        givenAt = Given.present(at, "roleGrant.givenAt");
        return this;
    }

    public Long id() {
        return id;
    }

    public Role role() {
        return role;
    }

    public String givenBy() {
        return givenBy;
    }

    public String confirmedBy() {
        return confirmedBy;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
