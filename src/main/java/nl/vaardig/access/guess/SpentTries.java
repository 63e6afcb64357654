package nl.vaardig.access.guess;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Tries made: by a hash, so that no address and no name is kept. Written by {@link Tally} only, one row a statement. */
@Entity
@Table(name = "spent_tries")
public class SpentTries {

    @Id
    @Column(length = 32)
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] subject;

    /** When all are back, in milliseconds since 1970: a number, so that one statement can compare and add. */
    private long backAt;

    protected SpentTries() {
        // for Hibernate
    }
}
