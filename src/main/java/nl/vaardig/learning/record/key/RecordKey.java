package nl.vaardig.learning.record.key;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/**
 * With which another system talks to the store of one municipality: a name for people, a public part, and the SHA-256 of a
 * secret. The secret is by chance and long, so a fast hash is enough, and it is asked at each request.
 */
@Entity
@Table(name = "record_key")
public class RecordKey {

    public static final int LONGEST_NAME = 120;

    /** A row is not written at each request to say that there was one. */
    private static final Duration TOLD_EVERY = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_key")
    @SequenceGenerator(name = "record_key", sequenceName = "record_key_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    private String name;
    private String publicPart;

    @Column(length = 32)
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] secretHash;

    private Long madeBy;
    private String madeByName;
    private Instant madeAt;
    private Instant withdrawnAt;
    private Instant lastUsedAt;

    protected RecordKey() {
        // for Hibernate
    }

    RecordKey(String name, Secret secret, Long by, String byName, Instant at) {
        this.name = Given.text(name, LONGEST_NAME, "recordKey.name");
        this.publicPart = secret.publicPart();
        this.secretHash = secret.hash();
        this.madeBy = by;
        this.madeByName = Given.text(byName, 200, "recordKey.madeByName");
        this.madeAt = Given.present(at, "recordKey.madeAt");
    }

    /** Whether it opens the store. */
    boolean opens(Secret secret) {
        return withdrawnAt == null && MessageDigest.isEqual(secretHash, secret.hash());
    }

    /** From now on it opens nothing; done again it changes nothing. */
    void withdraw(Instant at) {
        if (withdrawnAt == null) withdrawnAt = Given.present(at, "recordKey.withdrawnAt");
    }

    boolean isToBeTold(Instant now) {
        return lastUsedAt == null || lastUsedAt.plus(TOLD_EVERY).isBefore(now);
    }

    void used(Instant at) {
        lastUsedAt = Given.present(at, "recordKey.lastUsedAt");
    }

    public Long municipalityId() {
        return municipalityId;
    }

    public String publicPart() {
        return publicPart;
    }

    public String name() {
        return name;
    }
}
