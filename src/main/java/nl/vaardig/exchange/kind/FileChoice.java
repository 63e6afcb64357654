package nl.vaardig.exchange.kind;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import nl.vaardig.competence.Track;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.TenantId;

/** What was chosen beside a file that leaves it open: its scale, its track, its language, what its columns are; each may be null. */
@Entity
@Table(name = "import_choice")
public class FileChoice {

    /** For files that leave nothing open. */
    public static final FileChoice NONE = new FileChoice("", null, null, null);

    private static final String SEPARATOR = "\u001F";

    @Id
    @Column(name = "run_id")
    private Long runId;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private String fileName;
    private String scale;

    @Enumerated(EnumType.STRING)
    private Track track;

    private String language;

    private Long frameworkId;
    private String readColumns;

    protected FileChoice() {
        // for Hibernate
    }

    /** Null for what was not chosen; the name of the file tells a little, too. */
    public FileChoice(String fileName, String scale, Track track, String language) {
        this.fileName = fileName;
        this.scale = Given.optionalText(scale, 40, "importChoice.scale");
        this.track = track;
        this.language = Given.optionalText(language, 2, "importChoice.language");
    }

    /** The choice for this run. */
    public FileChoice of(long run) {
        runId = run;
        return this;
    }

    /** Our column for each head of the file, "" for one that is not read. */
    public FileChoice reading(List<String> columns) {
        readColumns = String.join(SEPARATOR, columns);
        return this;
    }

    /** What came of the file. */
    public void brought(long framework) {
        frameworkId = framework;
    }

    /** Null for files that leave nothing open. */
    public Long runId() {
        return runId;
    }

    /** Null where the heads of the file say it themselves. */
    public List<String> columns() {
        return readColumns == null ? null : List.of(readColumns.split(SEPARATOR, -1));
    }

    public String fileName() {
        return fileName;
    }

    public String scale() {
        return scale;
    }

    public Track track() {
        return track;
    }

    public String language() {
        return language;
    }
}
