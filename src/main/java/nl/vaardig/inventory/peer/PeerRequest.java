package nl.vaardig.inventory.peer;

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

/** A question to colleagues about somebody's skills. It takes answers through its last day, and shows them after it. */
@Entity
@Table(name = "peer_request")
public class PeerRequest {

    /** With fewer, nothing could ever be shown. */
    public static final int FEWEST = 5;

    public static final int MOST = 10;
    public static final int MOST_SKILLS = 5;

    /** How long answers are awaited (our own number). */
    static final int DAYS = 14;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "peer_request")
    @SequenceGenerator(name = "peer_request", sequenceName = "peer_request_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Employee employee;

    private long askedBy;
    private LocalDate askedOn;
    private LocalDate closesOn;

    protected PeerRequest() {
        // for Hibernate
    }

    public PeerRequest(Employee about, long account, LocalDate today) {
        employee = Given.present(about, "peerRequest.employee");
        askedBy = account;
        askedOn = Given.present(today, "peerRequest.askedOn");
        closesOn = today.plusDays(DAYS);
    }

    void mustBeOpen(LocalDate today) {
        RuleRefused.unless(!today.isAfter(closesOn), "rule.peer.closed");
    }

    public Long id() {
        return id;
    }

    public Employee employee() {
        return employee;
    }

    public long askedBy() {
        return askedBy;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }
}
