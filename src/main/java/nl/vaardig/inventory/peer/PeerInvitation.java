package nl.vaardig.inventory.peer;

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
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import org.hibernate.annotations.TenantId;

/** One colleague who is asked. It says whether there was an answer, never which: answers are kept without a name. */
@Entity
@Table(name = "peer_invitation")
public class PeerInvitation {

    /** Asked, then answered or declined; both are final, as an answer can't be found again. */
    public enum Reply {
        ASKED,
        ANSWERED,
        DECLINED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "peer_invitation")
    @SequenceGenerator(name = "peer_invitation", sequenceName = "peer_invitation_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PeerRequest request;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Employee colleague;

    @Enumerated(EnumType.STRING)
    private Reply state = Reply.ASKED;

    protected PeerInvitation() {
        // for Hibernate
    }

    PeerInvitation(PeerRequest request, Employee colleague) {
        this.request = Given.present(request, "peerInvitation.request");
        this.colleague = Given.present(colleague, "peerInvitation.colleague");
    }

    void reply(Reply reply) {
        RuleRefused.unless(state == Reply.ASKED, "rule.peer.answered");
        state = reply;
    }

    public PeerRequest request() {
        return request;
    }

    public Employee colleague() {
        return colleague;
    }

    public Reply state() {
        return state;
    }
}
