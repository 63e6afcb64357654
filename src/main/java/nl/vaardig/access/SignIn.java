package nl.vaardig.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.Role;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One signed-in browser, known only by the SHA-256 of its cookie (32 bytes). */
@Entity
@Table(name = "sign_in")
public class SignIn {

    private static final int HASH_BYTES = 32;

    @Id
    @Column(length = HASH_BYTES)
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    private Membership membership;

    @Enumerated(EnumType.STRING)
    private Role actingRole;

    private Instant createdAt;
    private Instant expiresAt;

    protected SignIn() {
        // for Hibernate
    }

    public SignIn(byte[] tokenHash, Account account, Instant createdAt, Instant expiresAt) {
        if (tokenHash == null || tokenHash.length != HASH_BYTES) {
            throw new IllegalArgumentException("signIn.tokenHash is not 32 bytes");
        }
        RuleRefused.unless(!account.blocked(), "rule.signIn.blocked");
        this.tokenHash = tokenHash.clone();
        this.account = account;
        this.createdAt = Given.present(createdAt, "signIn.createdAt");
        extendTo(expiresAt);
    }

    /** Goes to work at one of the account's own municipalities, in all roles together. */
    public void choose(Membership chosen) {
        RuleRefused.unless(chosen.account().userName().equals(account.userName()), "rule.signIn.otherAccount");
        membership = chosen;
        actingRole = null;
    }

    /** One role only, or null for all roles together. Whether the person has the role is checked at the door. */
    public void actAs(Role role) {
        actingRole = role;
    }

    public void extendTo(Instant newExpiry) {
        if (!Given.present(newExpiry, "signIn.expiresAt").isAfter(createdAt)) {
            throw new IllegalArgumentException("signIn.expiresAt is not after its start");
        }
        expiresAt = newExpiry;
    }

    public Account account() {
        return account;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
