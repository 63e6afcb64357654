package nl.vaardig.exchange.mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.words.Texts;
import org.hibernate.annotations.TenantId;

/** What somebody said of a file with these heads: which column of ours each of them is. */
@Entity
@Table(name = "import_mapping")
public class Mapping {

    private static final int LONGEST = 20_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_mapping")
    @SequenceGenerator(name = "import_mapping", sequenceName = "import_mapping_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private String kind;
    private String fingerprint;

    private String heads;

    private String readColumns;

    private String createdBy;
    private Instant createdAt;

    protected Mapping() {
        // for Hibernate
    }

    Mapping(String kind, String fingerprint, List<String> heads) {
        this.kind = Given.text(kind, 30, "importMapping.kind");
        this.fingerprint = Given.text(fingerprint, 64, "importMapping.fingerprint");
        this.heads = kept(heads, "importMapping.heads");
    }

    /** A later word replaces the earlier one. */
    Mapping says(List<String> columns, String by, Instant at) {
        readColumns = kept(columns, "importMapping.columns");
        createdBy = Given.text(by, 200, "importMapping.createdBy");
        createdAt = Given.present(at, "importMapping.createdAt");
        return this;
    }

    private static String kept(List<String> parts, String what) {
        int length = parts.stream().mapToInt(part -> part.length() + 1).sum() - 1;
        Given.between(1, LONGEST, length, what);
        return new Texts(parts).kept();
    }

    public List<String> columns() {
        return Texts.from(readColumns).all();
    }
}
