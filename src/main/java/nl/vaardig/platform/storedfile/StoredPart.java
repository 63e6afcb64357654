package nl.vaardig.platform.storedfile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A part of a file that any database takes, written and read by itself. All but the last are of the same size. */
@Entity
@Immutable
@IdClass(StoredPart.Key.class)
@Table(name = "stored_file_part")
public class StoredPart {

    /** Bytes. */
    static final int SIZE = 1 << 20;

    /** The file, and which of its parts: the first is 0. */
    public record Key(Long fileId, Integer part) implements Serializable {}

    // Named here, because the names of parts of a key would begin with id_.
    @Id
    @Column(name = "file_id")
    private Long fileId;

    @Id
    @Column(name = "part")
    private Integer part;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private byte[] content;

    protected StoredPart() {
        // for Hibernate
    }

    StoredPart(long fileId, int part, byte[] content) {
        this.fileId = fileId;
        this.part = part;
        this.content = Given.present(content, "storedPart.content");
    }
}
