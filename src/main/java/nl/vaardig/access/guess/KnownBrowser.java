package nl.vaardig.access.guess;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vaardig.access.Account;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A browser in which an account has signed in, known only by a hash of its secret and the account's name. */
@Entity
@Table(name = "known_browser")
public class KnownBrowser {

    @Id
    @Column(length = 32)
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] seal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    private Instant usedAt;

    protected KnownBrowser() {
        // for Hibernate
    }

    KnownBrowser(byte[] seal, Account account, Instant usedAt) {
        this.seal = seal.clone();
        this.account = Given.present(account, "knownBrowser.account");
        used(usedAt);
    }

    void used(Instant now) {
        usedAt = Given.present(now, "knownBrowser.usedAt");
    }

    public Account account() {
        return account;
    }

    public Instant usedAt() {
        return usedAt;
    }
}
