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
import nl.vaardig.platform.who.Role;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** Somebody's access became different: what, by whom and when. Never changed afterwards. */
@Entity
@Immutable
@Table(name = "access_change")
public class AccessChange {

    /** What was done. */
    public enum Kind {
        ADDED,
        OFFERED,
        OFFER_TAKEN_BACK,
        ACCEPTED,
        EMPLOYEE_CHANGED,
        ROLE_GIVEN,
        ROLE_TAKEN,
        ROLE_ASKED,
        ROLE_CONFIRMED,
        EMPLOYEE_ASKED,
        REQUEST_REFUSED,
        REQUEST_WITHDRAWN,
        LINK_MADE,
        LINK_USED,
        BLOCKED,
        UNBLOCKED,
        PASSWORD_SET,
        LEAD_GIVEN,
        LEAD_TAKEN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_change")
    @SequenceGenerator(name = "access_change", sequenceName = "access_change_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Membership membership;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String subjectName;
    private String about;
    private String actorName;
    private Instant at;

    protected AccessChange() {
        // for Hibernate
    }

    /** The role is null where none is given or taken. The actor's name is kept as it was then. */
    public AccessChange(Membership membership, Kind kind, Role role, String actorName, Instant at) {
        this.membership = Given.present(membership, "accessChange.membership");
        // Whoever accepts a place has not chosen a municipality yet: the change belongs where the place is.
        this.municipalityId = membership.municipalityId();
        this.kind = Given.present(kind, "accessChange.kind");
        this.role = role;
        this.actorName = Given.text(actorName, 200, "accessChange.actorName");
        this.at = Given.present(at, "accessChange.at");
    }

    /** Somebody leads a department or no longer does; the membership is null where the person has no account. */
    static AccessChange ofLead(
            Membership membership, String whose, Kind kind, String department, String actorName, Instant at) {
        AccessChange change = new AccessChange();
        change.membership = membership;
        change.subjectName = Given.text(whose, 220, "accessChange.subjectName");
        change.kind = Given.present(kind, "accessChange.kind");
        change.about = Given.text(department, 160, "accessChange.about");
        change.actorName = Given.text(actorName, 200, "accessChange.actorName");
        change.at = Given.present(at, "accessChange.at");
        return change;
    }

    public Long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public Role role() {
        return role;
    }

    public Instant at() {
        return at;
    }
}
