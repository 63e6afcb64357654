package nl.vaardig.platform.storedfile;

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
import java.util.HexFormat;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/**
 * A file that is kept; its content stands apart, in parts. Life cycle: begun; kept once the last part is in, and it never
 * changes after that; gone when what it belonged to let go of it, or when nobody held it for a day. Only what is kept and
 * not gone is there for anyone; the parts of what is gone are removed in the background.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stored_file")
    @SequenceGenerator(name = "stored_file", sequenceName = "stored_file_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private String usedFor;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private long bytes;

    @Column(length = 32)
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] sha256;

    private Instant begunAt;
    private Instant keptAt;
    private Instant goneAt;

    protected StoredFile() {
        // for Hibernate
    }

    StoredFile(String usedFor, Instant begunAt) {
        this.usedFor = Given.text(usedFor, 30, "storedFile.usedFor");
        this.begunAt = Given.present(begunAt, "storedFile.begunAt");
    }

    void keep(FileType found, long size, byte[] hash, Instant at) {
        if (keptAt != null || goneAt != null) throw new IllegalStateException("File " + id + " is not being written");
        type = Given.present(found, "storedFile.type");
        bytes = size;
        sha256 = hash.clone();
        keptAt = Given.present(at, "storedFile.keptAt");
    }

    void letGo(Instant at) {
        if (goneAt == null) goneAt = Given.present(at, "storedFile.goneAt");
    }

    boolean isThere() {
        return keptAt != null && goneAt == null;
    }

    public Long id() {
        return id;
    }

    public FileType type() {
        return type;
    }

    /** How many it has. */
    public long bytes() {
        return bytes;
    }

    /** SHA-256 in hexadecimal; null only of some that were there before it was worked out. */
    public String sha256() {
        return sha256 == null ? null : HexFormat.of().formatHex(sha256);
    }
}
