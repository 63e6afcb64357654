package nl.vaardig.learning.scorm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import nl.vaardig.learning.scorm.read.Edition;
import nl.vaardig.learning.scorm.read.PackageRead;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.storedfile.StoredFile;
import nl.vaardig.platform.words.Written;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A zip of a package, as it was sent and read. It never changes. */
@Entity
@Table(name = "packed_version")
public class PackedVersion {

    private static final int SECRET = 32;
    private static final int LONGEST_NAME = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "packed_version")
    @SequenceGenerator(name = "packed_version", sequenceName = "packed_version_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Packed packed;

    private int number;

    @Enumerated(EnumType.STRING)
    private Edition edition;

    private String schemaSaid;
    private String title;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StoredFile file;

    private String fileName;
    private long bytes;
    private int files;

    @Column(length = SECRET)
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] secret;

    private Instant keptAt;
    private Long keptBy;

    protected PackedVersion() {
        // for Hibernate
    }

    /** @param number the first is 1 @param by the account */
    PackedVersion(Packed packed, int number, StoredFile file, String fileName, PackageRead read, Instant at, Long by) {
        this.packed = Given.present(packed, "packedVersion.packed");
        this.number = Given.between(1, 10_000, number, "packedVersion.number");
        this.file = Given.present(file, "packedVersion.file");
        this.fileName = Written.cut(fileName, LONGEST_NAME);
        edition = read.manifest().edition();
        schemaSaid = Written.cut(read.manifest().schema(), LONGEST_NAME);
        title = read.manifest().title();
        bytes = read.size();
        files = read.files().size();
        keptAt = Given.present(at, "packedVersion.keptAt");
        keptBy = by;
        secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
    }

    public Long id() {
        return id;
    }

    public Packed packed() {
        return packed;
    }

    public int number() {
        return number;
    }

    public Edition edition() {
        return edition;
    }

    public String schemaSaid() {
        return schemaSaid;
    }

    public String title() {
        return title;
    }

    public StoredFile file() {
        return file;
    }

    public String fileName() {
        return fileName;
    }

    /** When unpacked. */
    public long bytes() {
        return bytes;
    }

    public int files() {
        return files;
    }

    /** Signs the addresses of its files. */
    public byte[] secret() {
        return secret.clone();
    }

    public Instant keptAt() {
        return keptAt;
    }

    public Long keptBy() {
        return keptBy;
    }
}
