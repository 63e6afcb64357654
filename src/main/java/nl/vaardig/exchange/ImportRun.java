package nl.vaardig.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import org.hibernate.annotations.TenantId;

import java.time.Instant;

/**
 * One file brought in: CHECKED as a dry run with its errors and changes, RUNNING for real, then DONE, or FAILED with
 * nothing changed. Runs only without errors.
 */
@Entity
@Table(name = "import_run")
public class ImportRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_run")
    @SequenceGenerator(name = "import_run", sequenceName = "import_run_seq", allocationSize = 50)
    private Long id;
    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;
    @Enumerated(EnumType.STRING)
    private ImportKind kind;
    private String fileName;
    @Lob
    private byte[] content;
    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.CHECKED;
    private int rowsRead;
    private int added;
    private int changed;
    private int unchanged;
    private int errors;
    private Long createdBy;
    private Instant createdAt;
    private Instant finishedAt;

    protected ImportRun() {
        // for Hibernate
    }

    /** The account is null when the product itself brings the file in. */
    public ImportRun(ImportKind kind, String fileName, byte[] content, Long createdBy, Instant createdAt) {
        this.kind = Given.present(kind, "importRun.kind");
        this.fileName = Given.text(fileName, 200, "importRun.fileName");
        this.content = Given.present(content, "importRun.content").clone();
        this.createdBy = createdBy;
        this.createdAt = Given.present(createdAt, "importRun.createdAt");
    }

    /** What the dry run, or the run itself, came to: rows of the file. */
    public void count(int newAdded, int newChanged, int newUnchanged, int newErrors) {
        added = newAdded;
        changed = newChanged;
        unchanged = newUnchanged;
        errors = newErrors;
        rowsRead = added + changed + unchanged + errors;
    }

    public void start() {
        RuleRefused.unless(errors == 0, "rule.importRun.hasErrors", errors);
        become(ImportState.RUNNING);
    }

    public void finish(Instant at) {
        become(ImportState.DONE);
        finishedAt = Given.present(at, "importRun.finishedAt");
    }

    public void fail(Instant at) {
        become(ImportState.FAILED);
        finishedAt = Given.present(at, "importRun.finishedAt");
    }

    private void become(ImportState next) {
        RuleRefused.unless(state.mayBecome(next), "rule.importRun.state", state, next);
        state = next;
    }

    public byte[] content() {
        return content.clone();
    }

    public Long id() { return id; }
    public ImportKind kind() { return kind; }
    public String fileName() { return fileName; }
    public ImportState state() { return state; }
    public int rowsRead() { return rowsRead; }
    public int added() { return added; }
    public int changed() { return changed; }
    public int unchanged() { return unchanged; }
    public int errors() { return errors; }
    public Long createdBy() { return createdBy; }
    public Instant createdAt() { return createdAt; }
    public Instant finishedAt() { return finishedAt; }
}
