package nl.vaardig.learning.record.document;

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
import java.util.UUID;
import nl.vaardig.learning.record.Mark;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** Something that a package keeps for itself, under a name of its own. Its content means nothing to us. */
@Entity
@Table(name = "record_document")
public class RecordDocument {

    static final int LONGEST_NAME = 2048;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_document")
    @SequenceGenerator(name = "record_document", sequenceName = "record_document_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID place;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID activity;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID agent;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID registration;

    private String name;
    private String contentType;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 40)
    private String etag;

    private Instant updated;

    @Column(columnDefinition = "longblob")
    private byte[] content;

    protected RecordDocument() {
        // for Hibernate
    }

    RecordDocument(Shelf shelf, String name) {
        this.kind = shelf.kind();
        this.place = shelf.place(name);
        this.activity = shelf.activity();
        this.agent = shelf.agent();
        this.registration = shelf.registration();
        this.name = Given.text(name, LONGEST_NAME, "document.name");
    }

    /** Takes the place of whatever was there. */
    void hold(String type, byte[] all, Instant at) {
        contentType = Given.text(type, 255, "document.contentType");
        content = all.clone();
        etag = HexFormat.of().formatHex(Mark.digest("SHA-1", all));
        updated = Given.present(at, "document.updated");
    }

    public String contentType() {
        return contentType;
    }

    /** 40 hexadecimal digits. */
    public String etag() {
        return etag;
    }

    public Instant updated() {
        return updated;
    }

    public byte[] content() {
        return content.clone();
    }
}
