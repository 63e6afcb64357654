package nl.vaardig.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.vaardig.platform.Given;
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
        List<ImportFile> parts = new ArrayList<>();
        for (int from = 0; from < content.length; from += PART) {
            byte[] part = Arrays.copyOfRange(content, from, Math.min(content.length, from + PART));
            parts.add(new ImportFile(runId, parts.size(), part));
        }
        return parts;
    }

    /** The file again, from its parts in order. */
    static byte[] whole(List<byte[]> parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
