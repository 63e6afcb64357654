package nl.vaardig.learning.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** Something that a statement is found by; those with the same mark lie beside each other, by when they were stored. */
@Entity
@Table(name = "record_mark")
public class StatementMark {

    /** @param statement the number of its row */
    @Embeddable
    public record Key(
            @Column(name = "mark") @JdbcTypeCode(SqlTypes.BINARY) UUID mark,
            @Column(name = "stored") Instant stored,
            @Column(name = "statement") long statement) {}

    @EmbeddedId
    private Key key;

    @TenantId
    private Long municipalityId;

    protected StatementMark() {
        // for Hibernate
    }

    StatementMark(UUID mark, Statement statement) {
        this.key = new Key(mark, statement.stored(), statement.id());
    }
}
