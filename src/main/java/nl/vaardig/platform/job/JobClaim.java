package nl.vaardig.platform.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Which server does a job, and until when that holds. Every claim has the next number: whoever holds an earlier one has lost
 * it. Written by conditional updates only, see {@link Claims}.
 */
@Entity
@Table(name = "job_claim")
@IdClass(JobKey.class)
public class JobClaim {

    @Id
    @Column(name = "name")
    private String name;

    @Id
    @Column(name = "municipality_id")
    private Long municipalityId;

    private long number;
    private String server;

    @Column(name = "claimed_until")
    private Instant until;

    protected JobClaim() {
        // for Hibernate
    }
}
