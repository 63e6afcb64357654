package nl.vaardig.exchange.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import nl.vaardig.exchange.file.Heads;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.words.Texts;
import org.hibernate.annotations.TenantId;

/** What was chosen beside a file that leaves it open: its scale, its track, its language, what its columns are; each may be null. */
@Entity
@Table(name = "import_choice")
public class FileChoice {

    /** For files that leave nothing open. */
    public static final FileChoice NONE = new FileChoice("", null, null, null);

    @Id
    @Column(name = "run_id")
    private Long runId;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private String fileName;
    private String scale;

    private String track;
    private String language;

    @Column(name = "framework_id")
    private Long broughtId;

    private String readColumns;

    protected FileChoice() {
        // for Hibernate
    }

    /** Null for what was not chosen; the name of the file tells a little, too. */
    public FileChoice(String fileName, String scale, String track, String language) {
        this.fileName = fileName;
        this.scale = Given.optionalText(scale, 40, "importChoice.scale");
        this.track = Given.optionalText(track, 20, "importChoice.track");
        this.language = Given.optionalText(language, 2, "importChoice.language");
    }

    /** The choice for this run. */
    public FileChoice of(long run) {
        runId = run;
        return this;
    }

    /** Our column for each head of the file, "" for one that is not read. */
    public FileChoice reading(List<String> columns) {
        readColumns = new Texts(columns).kept();
        return this;
    }

    /** What came of the file: the id of whatever its importer makes of a whole file. */
    public void brought(long id) {
        broughtId = id;
    }

    /** By its own name, however it was sent. */
    public void isOnTrack(String name) {
        track = name;
    }

    /** Null for files that leave nothing open. */
    public Long runId() {
        return runId;
    }

    /** Whether it says which column is what; else the heads of the file say it themselves. */
    public boolean namesColumns() {
        return readColumns != null;
    }

    /** Which column is what in a file of this kind. */
    public Heads heads(ImportKind kind) {
        return namesColumns() ? kind.heads().saying(Texts.from(readColumns).all()) : kind.heads();
    }

    public String fileName() {
        return fileName;
    }

    public String scale() {
        return scale;
    }

    public String track() {
        return track;
    }

    public String language() {
        return language;
    }
}
