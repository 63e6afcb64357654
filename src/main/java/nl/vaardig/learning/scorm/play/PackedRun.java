package nl.vaardig.learning.scorm.play;

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
import java.math.BigDecimal;
import java.time.Instant;
import nl.vaardig.learning.scorm.PackedItem;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.TenantId;

/**
 * What one part of a package told of somebody, to be given back to it, with what follows from it. Time is added up over
 * sessions: of the one at hand the package tells the whole each time.
 */
@Entity
@Table(name = "packed_run")
public class PackedRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "packed_run")
    @SequenceGenerator(name = "packed_run", sequenceName = "packed_run_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PackedAttempt packedAttempt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PackedItem packedItem;

    private String kept;

    @Enumerated(EnumType.STRING)
    private Completion completion = Completion.NOT_ATTEMPTED;

    @Enumerated(EnumType.STRING)
    private Success success = Success.UNKNOWN;

    @Column(precision = 5, scale = 4)
    private BigDecimal score;

    private boolean done;
    private long seconds;
    private String session = "";
    private long sessionSeconds;
    private int suspendCharacters;
    private Instant savedAt;

    protected PackedRun() {
        // for Hibernate
    }

    PackedRun(PackedAttempt attempt, PackedItem item) {
        packedAttempt = Given.present(attempt, "packedRun.attempt");
        packedItem = Given.present(item, "packedRun.item");
    }

    /**
     * @param all     everything it told so far, as it is given back
     * @param isDone  by its own word, or by what HR chose
     */
    void take(String all, Facts facts, boolean isDone, int suspended, String inSession, Instant at) {
        kept = all;
        suspendCharacters = suspended;
        savedAt = at;
        if (!session.equals(inSession)) {
            seconds += sessionSeconds;
            session = Given.text(inSession, 40, "packedRun.session");
        }
        sessionSeconds = facts.sessionSeconds();
        // Looking at it again takes nothing away of what was reached.
        if (done && !isDone) return;
        completion = facts.completion();
        success = facts.success();
        score = facts.score() == null && done ? score : facts.score();
        done = isDone;
    }

    public PackedItem item() {
        return packedItem;
    }

    public PackedAttempt attempt() {
        return packedAttempt;
    }

    /** JSON; null when it told nothing yet. */
    String kept() {
        return kept;
    }

    public Completion completion() {
        return completion;
    }

    public Success success() {
        return success;
    }

    /** 0 to 1; null when there is none. */
    public BigDecimal score() {
        return score;
    }

    public boolean isDone() {
        return done;
    }

    /** In all sessions together. */
    public long seconds() {
        return seconds + sessionSeconds;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public int suspendCharacters() {
        return suspendCharacters;
    }
}
