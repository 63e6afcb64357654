package nl.vaardig.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.TenantId;

/** What was uploaded for a run. It may hold personal data, so it goes when the run is over. */
@Entity
@Table(name = "import_file")
public class ImportFile {

    @Id
    private Long runId;
    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;
    @Lob
    private byte[] content;

    protected ImportFile() {
        // for Hibernate
    }

    public ImportFile(long runId, byte[] content) {
        this.runId = runId;
        this.content = Given.present(content, "importFile.content").clone();
    }

    public byte[] content() {
        return content.clone();
    }
}
