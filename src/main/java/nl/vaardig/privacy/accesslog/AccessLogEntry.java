package nl.vaardig.privacy.accesslog;

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
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.who.Role;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** Written whenever someone else looks at a person's skills; the person can read it. Never changed afterwards. */
@Entity
@Immutable
@Table(name = "access_log")
public class AccessLogEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_log")
    @SequenceGenerator(name = "access_log", sequenceName = "access_log_seq", allocationSize = 1000)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Employee employee;

    private Long viewerAccountId;
    private String viewerName;

    @Enumerated(EnumType.STRING)
    private Role viewerRole;

    private String subject;
    private Instant at;
    private String afterActOf;

    protected AccessLogEntry() {
        // for Hibernate
    }

    /** The subject is the message key of what was looked at. The viewer's name is kept as it was then. */
    public AccessLogEntry(
            Employee employee, Long viewerAccountId, String viewerName, Role viewerRole, String subject, Instant at) {
        this.employee = Given.present(employee, "accessLogEntry.employee");
        this.viewerAccountId = Given.present(viewerAccountId, "accessLogEntry.viewerAccountId");
        this.viewerName = Given.text(viewerName, 200, "accessLogEntry.viewerName");
        this.viewerRole = Given.present(viewerRole, "accessLogEntry.viewerRole");
        this.subject = Given.text(subject, 40, "accessLogEntry.subject");
        this.at = Given.present(at, "accessLogEntry.at");
    }

    /** The administrator who made the link with which the viewer's password was chosen lately, or null. */
    public AccessLogEntry after(String administrator) {
        afterActOf = Given.optionalText(administrator, 200, "accessLogEntry.afterActOf");
        return this;
    }

    public Long id() {
        return id;
    }

    public Employee employee() {
        return employee;
    }

    public String subject() {
        return subject;
    }

    public Instant at() {
        return at;
    }

    public String afterActOf() {
        return afterActOf;
    }
}
