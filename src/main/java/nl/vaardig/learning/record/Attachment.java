package nl.vaardig.learning.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** What came with statements, known by its SHA-256 and kept once. */
@Entity
@Table(name = "record_attachment")
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_attachment")
    @SequenceGenerator(name = "record_attachment", sequenceName = "record_attachment_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    /** By which statements that speak of it are found. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID mark;

    private String sha2;
    private String contentType;

    @Column(columnDefinition = "longblob")
    private byte[] content;

    protected Attachment() {
        // for Hibernate
    }

    Attachment(Written.File file) {
        this.mark = Mark.of(Mark.Kind.ATTACHMENT, file.sha2());
        this.sha2 = Given.text(file.sha2(), 64, "attachment.sha2");
        this.contentType = Given.text(file.contentType(), 255, "attachment.contentType");
        this.content = Given.present(file.content(), "attachment.content");
    }
}
