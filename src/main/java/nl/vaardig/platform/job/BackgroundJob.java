package nl.vaardig.platform.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vaardig.platform.Given;

/**
 * A job at a municipality: when it is due, and how it went the last time. Who does it stands in {@link JobClaim}, in a
 * table of its own: whoever asks for work must not wait for the chunk that is being done. It isn't filtered by municipality,
 * because servers look for work at all of them; {@link Jobs} names the municipality in every query for somebody.
 */
@Entity
@Table(name = "background_job")
@IdClass(JobKey.class)
public class BackgroundJob {

    /** What can't be done is tried less and less often. */
    private static final long[] MINUTES = {1, 2, 4, 8, 15, 30, 60};

    @Id
    @Column(name = "name")
    private String name;

    @Id
    @Column(name = "municipality_id")
    private Long municipalityId;

    private Instant dueAt;
    private boolean asked;
    private Instant beganAt;
    private Instant endedAt;
    private String server;
    private int tries;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String fault;

    protected BackgroundJob() {
        // for Hibernate
    }

    /** Due now, or again when what is being done is done. */
    void ask(Instant now) {
        asked = true;
        dueAt = Given.present(now, "backgroundJob.dueAt");
    }

    void begin(String by, Instant now) {
        asked = false;
        server = Given.text(by, 100, "backgroundJob.server");
        beganAt = Given.present(now, "backgroundJob.beganAt");
        endedAt = null;
        outcome = null;
        fault = null;
        tries++;
    }

    /** @param next when it is due by itself, or null; whoever asked meanwhile goes before that */
    void done(Instant now, Instant next) {
        end(Outcome.DONE, now, next);
        tries = 0;
    }

    /** @param number under which the log says more */
    void fail(String number, Instant now, Instant next) {
        Instant again = now.plusSeconds(60 * MINUTES[Math.min(tries, MINUTES.length) - 1]);
        end(Outcome.FAILED, now, next != null && next.isBefore(again) ? next : again);
        fault = Given.text(number, 36, "backgroundJob.fault");
    }

    /** Whoever looks next goes on. */
    void leave(Instant now) {
        end(Outcome.LEFT, now, now);
    }

    private void end(Outcome how, Instant now, Instant next) {
        outcome = how;
        endedAt = Given.present(now, "backgroundJob.endedAt");
        dueAt = asked ? now : next;
        asked = false;
    }

    boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    Instant dueAt() {
        return dueAt;
    }
}
