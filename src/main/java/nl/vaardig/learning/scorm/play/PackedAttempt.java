package nl.vaardig.learning.scorm.play;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.scorm.PackedVersion;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.TenantId;

/** Somebody plays a package at a step, in one version of it. One window at a time: the last that was opened. */
@Entity
@Table(name = "packed_attempt")
public class PackedAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "packed_attempt")
    @SequenceGenerator(name = "packed_attempt", sequenceName = "packed_attempt_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Assignment assignment;

    private long stepOrigin;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PackedVersion packedVersion;

    private String player;
    private Instant begunAt;
    private Instant savedAt;
    private Instant doneAt;

    protected PackedAttempt() {
        // for Hibernate
    }

    PackedAttempt(Assignment assignment, Step step, PackedVersion version, Instant at) {
        this.assignment = Given.present(assignment, "packedAttempt.assignment");
        stepOrigin = step.origin();
        packedVersion = Given.present(version, "packedAttempt.version");
        begunAt = Given.present(at, "packedAttempt.begunAt");
        savedAt = at;
    }

    /** This window plays from now on; what another one sends is not kept. */
    void playedIn(String window) {
        player = Given.text(window, 40, "packedAttempt.player");
    }

    boolean isPlayedIn(String window) {
        return window != null && window.equals(player);
    }

    void saved(Instant at) {
        savedAt = at;
    }

    /** Done stays done. */
    void done(Instant at) {
        if (doneAt == null) doneAt = at;
    }

    public Long id() {
        return id;
    }

    public Assignment assignment() {
        return assignment;
    }

    public long stepOrigin() {
        return stepOrigin;
    }

    public PackedVersion version() {
        return packedVersion;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
