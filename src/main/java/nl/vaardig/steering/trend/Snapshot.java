package nl.vaardig.steering.trend;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.TenantId;

/**
 * How the municipality stood on a day. One about the end of a month never changes; one that somebody asked for today
 * gives way to a later one of the same day, and to
 * that of the end of the month.
 */
@Entity
@Table(name = "snapshot")
public class Snapshot {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "snapshot")
    @SequenceGenerator(name = "snapshot", sequenceName = "snapshot_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private LocalDate takenOn;
    private Instant takenAt;
    private boolean asked;

    protected Snapshot() {
        // for Hibernate
    }

    public Snapshot(LocalDate takenOn, Instant takenAt, boolean asked) {
        this.takenOn = Given.present(takenOn, "snapshot.takenOn");
        this.takenAt = Given.present(takenAt, "snapshot.takenAt");
        this.asked = asked;
    }

    public Long id() {
        return id;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    public boolean isAsked() {
        return asked;
    }
}
