package nl.vaardig.learning.scorm;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import nl.vaardig.learning.scorm.read.Finding;
import nl.vaardig.platform.words.Written;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A remark in the report of a package. */
@Entity
@Immutable
@Table(name = "packed_finding")
public class PackedFinding {

    private static final int LONGEST = 1500;
    private static final String BETWEEN = "\n";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "packed_finding")
    @SequenceGenerator(name = "packed_finding", sequenceName = "packed_finding_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PackedVersion packedVersion;

    private String name;
    private String words;

    protected PackedFinding() {
        // for Hibernate
    }

    PackedFinding(PackedVersion version, Finding finding) {
        packedVersion = version;
        name = finding.key();
        words = Written.cut(String.join(BETWEEN, finding.words()), LONGEST);
    }

    /** Of a message. */
    public String key() {
        return name;
    }

    public Object[] arguments() {
        return List.of(words.split(BETWEEN, -1)).toArray();
    }
}
