package nl.vaardig.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.page.FileParts;
import org.hibernate.annotations.TenantId;

/**
 * What was uploaded for a run, in parts that any database takes. It may hold personal data, so it goes when the run is
 * over.
 */
@Entity
@IdClass(ImportFile.Key.class)
@Table(name = "import_file")
public class ImportFile {

    private static final int PART = 4 << 20;

    /** The run, and which part of its file: the first is 0. */
    public record Key(Long runId, Integer part) implements Serializable {}

    // Named here, because the names of parts of a key would begin with id_.
    @Id
    @Column(name = "run_id")
    private Long runId;

    @Id
    @Column(name = "part")
    private Integer part;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private byte[] content;

    protected ImportFile() {
        // for Hibernate
    }

    private ImportFile(long runId, int part, byte[] content) {
        this.runId = runId;
        this.part = part;
        this.content = Given.present(content, "importFile.content");
    }

    static List<ImportFile> parts(long runId, byte[] content) {
        List<byte[]> parts = FileParts.of(content, PART);
        return IntStream.range(0, parts.size())
                .mapToObj(part -> new ImportFile(runId, part, parts.get(part)))
                .toList();
    }
}
