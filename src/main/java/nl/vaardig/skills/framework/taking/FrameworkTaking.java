package nl.vaardig.skills.framework.taking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.TenantId;

/** A new version took the place of an old one. It goes when the version is taken back. */
@Entity
@Table(name = "framework_taking")
public class FrameworkTaking {

    /** The new version. */
    @Id
    private Long frameworkId;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private long beforeId;
    private LocalDate fromOn;
    private Instant takenAt;
    private Long takenBy;

    protected FrameworkTaking() {
        // for Hibernate
    }

    /** @param from the first day its skills are asked @param account who took it; null = no person */
    FrameworkTaking(long framework, long before, LocalDate from, Instant at, Long account) {
        frameworkId = framework;
        beforeId = before;
        fromOn = Given.present(from, "frameworkTaking.from");
        takenAt = Given.present(at, "frameworkTaking.at");
        takenBy = account;
    }

    /** The version it replaced. */
    public long beforeId() {
        return beforeId;
    }

    public LocalDate fromOn() {
        return fromOn;
    }
}
