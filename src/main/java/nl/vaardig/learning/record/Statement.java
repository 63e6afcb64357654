package nl.vaardig.learning.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** What somebody did, as a system told it. Never changed; another one can say that it doesn't count. */
@Entity
@Table(name = "record_statement")
public class Statement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_statement")
    @SequenceGenerator(name = "record_statement", sequenceName = "record_statement_seq", allocationSize = 1000)
    private Long id;

    @TenantId
    private Long municipalityId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID statementId;

    private Instant stored;
    private Instant happened;

    @Enumerated(EnumType.STRING)
    private Version version;

    private boolean voiding;
    private boolean voided;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID refers;

    private Long employeeId;

    @Column(length = 32)
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] fingerprint;

    @Column(columnDefinition = "mediumtext")
    private String json;

    protected Statement() {
        // for Hibernate
    }

    Statement(Written written, Long employee) {
        this.statementId = Given.present(written.id(), "statement.id");
        this.stored = Given.present(written.stored(), "statement.stored");
        this.happened = Given.present(written.happened(), "statement.happened");
        this.version = Given.present(written.version(), "statement.version");
        this.voiding = written.voiding();
        this.refers = written.refers();
        this.employeeId = employee;
        this.fingerprint = written.fingerprint().clone();
        this.json = Given.present(written.json(), "statement.json");
    }

    /** It doesn't count any more: another one says so. */
    void countNoMore() {
        voided = true;
    }

    boolean is(Written other) {
        return Arrays.equals(fingerprint, other.fingerprint());
    }

    public Long id() {
        return id;
    }

    public UUID statementId() {
        return statementId;
    }

    public Instant stored() {
        return stored;
    }

    public boolean voiding() {
        return voiding;
    }

    public boolean voided() {
        return voided;
    }

    public UUID refers() {
        return refers;
    }

    public String json() {
        return json;
    }
}
