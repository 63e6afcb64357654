package nl.vaardig.learning.scorm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.vaardig.learning.scorm.read.PackageFile;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** Where a file of a package lies in its zip. */
@Entity
@Immutable
@IdClass(PackedFile.Key.class)
@Table(name = "packed_file")
public class PackedFile {

    /** The version, and which of its files: the first is 0. */
    public record Key(Long versionId, Integer place) implements Serializable {}

    @Id
    @Column(name = "packed_version_id")
    private Long versionId;

    @Id
    @Column(name = "place")
    private Integer place;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private String name;

    @Column(length = 32)
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] folded;

    private long beginsAt;
    private long packed;
    private long bytes;
    private boolean deflated;

    protected PackedFile() {
        // for Hibernate
    }

    PackedFile(long version, int place, PackageFile file) {
        versionId = version;
        this.place = place;
        name = file.name();
        folded = folded(name);
        beginsAt = file.offset();
        packed = file.packed();
        bytes = file.size();
        deflated = file.deflated();
    }

    /** By which a file is found, whatever its letters with accents and its capitals look like. */
    public static byte[] folded(String name) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(PackageFile.folded(name).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String name() {
        return name;
    }

    /** Place of its first byte in the zip. */
    public long beginsAt() {
        return beginsAt;
    }

    /** Bytes in the zip. */
    public long packed() {
        return packed;
    }

    /** Unpacked. */
    public long bytes() {
        return bytes;
    }

    public boolean deflated() {
        return deflated;
    }
}
