package nl.vaardig.access.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.vaardig.access.Account;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A link with which the owner of an account chooses a password: made by an administrator, known by the SHA-256 of its
 * secret. Life cycle: it works until it is used, runs out, or another one takes its place. It stands above
 * municipalities, as the account does.
 */
@Entity
@Table(name = "password_link")
public class PasswordLink {

    /** How long it works. */
    public static final Duration WORKS = Duration.ofHours(72);

    private static final int HASH_BYTES = 32;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "password_link")
    @SequenceGenerator(name = "password_link", sequenceName = "password_link_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    private long municipalityId;

    @Column(length = HASH_BYTES)
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] tokenHash;

    private long madeBy;
    private String madeByName;
    private Instant madeAt;
    private Instant worksUntil;
    private Instant endedAt;
    private Instant usedAt;
    private Instant toldAt;

    protected PasswordLink() {
        // for Hibernate
    }

    /** @param municipality where it is made @param administrator the account that makes it, and its name now */
    public PasswordLink(
            Account account, long municipality, byte[] tokenHash, long administrator, String name, Instant at) {
        if (tokenHash == null || tokenHash.length != HASH_BYTES) {
            throw new IllegalArgumentException("passwordLink.tokenHash is not 32 bytes");
        }
        this.account = Given.present(account, "passwordLink.account");
        this.municipalityId = municipality;
        this.tokenHash = tokenHash.clone();
        this.madeBy = administrator;
        this.madeByName = Given.text(name, 200, "passwordLink.madeByName");
        this.madeAt = Given.present(at, "passwordLink.madeAt");
        this.worksUntil = at.plus(WORKS);
    }

    public boolean works(Instant now) {
        return usedAt == null && endedAt == null && now.isBefore(worksUntil);
    }

    public void use(Instant at) {
        if (!works(at)) throw new IllegalStateException("the link works no more");
        usedAt = at;
    }

    /** The owner has read that it was made. */
    public void told(Instant at) {
        toldAt = Given.present(at, "passwordLink.toldAt");
    }

    public Long id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public long municipalityId() {
        return municipalityId;
    }

    public long madeBy() {
        return madeBy;
    }

    public String madeByName() {
        return madeByName;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant worksUntil() {
        return worksUntil;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public Instant usedAt() {
        return usedAt;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
