package nl.vaardig.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.storedfile.StoredFile;
import nl.vaardig.platform.words.Texts;
import org.hibernate.annotations.TenantId;

/**
 * One file brought in. Life cycle: MAPPING where somebody must say what its columns are, CHECKING is the dry run, CHECKED waits for a yes, RUNNING is for real, then DONE; or
 * FAILED, and what had been taken over by then stays. Either may become UNDONE. Rows are taken over in chunks that count themselves, so a run
 * that was interrupted goes on behind the last one: by itself, {@link ImportTrouble#MOST_TRIES} times in a row without getting any
 * further, and then when somebody says so. What the product itself loads is not tried first.
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

    private String kind;
    private String fileName;
    private String serverFile;

    @ManyToOne(fetch = FetchType.LAZY)
    private StoredFile file;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.CHECKING;

    private Integer rowsTotal;
    private ImportCounts counts = new ImportCounts();
    private ImportTrouble trouble = new ImportTrouble();
    private boolean skipFaulty;
    private Long createdBy;
    private Instant createdAt;
    private Instant finishedAt;

    protected ImportRun() {
        // for Hibernate
    }

    /** The account is null when the product itself brings the file in. */
    public ImportRun(String kind, String fileName, Long createdBy, Instant createdAt) {
        this.kind = Given.text(kind, 30, "importRun.kind");
        this.fileName = Given.text(fileName, 200, "importRun.fileName");
        this.createdBy = createdBy;
        this.createdAt = Given.present(createdAt, "importRun.createdAt");
    }

    /** While it is being made: what was sent. */
    public ImportRun reading(StoredFile sent) {
        file = Given.present(sent, "importRun.file");
        return this;
    }

    /** It may hold personal data, so it goes when the run is over. @return what is to be let go of; null when it was before */
    public StoredFile withoutFile() {
        StoredFile held = file;
        file = null;
        return held;
    }

    /** While it is being made: the file lies on the server, and its faulty rows hold nothing up. */
    public ImportRun loading(String file) {
        serverFile = Given.text(file, 500, "importRun.serverFile");
        skipFaulty = true;
        state = ImportState.RUNNING;
        return this;
    }

    /** How many rows the file has, as far as one can tell before reading them. */
    public void expect(int rows) {
        rowsTotal = Math.max(rows, 0);
    }

    /** So many more rows of the file came to this. */
    public void count(int moreAdded, int moreChanged, int moreUnchanged, int moreErrors) {
        counts.add(moreAdded, moreChanged, moreUnchanged, moreErrors);
        // A dry run that is interrupted begins anew: reading its rows again gets it no further.
        if (state == ImportState.RUNNING) trouble = new ImportTrouble();
    }

    /** Before reading from the first row on. */
    public void countAnew() {
        counts = new ImportCounts();
    }

    public void checked() {
        become(ImportState.CHECKED);
        rowsTotal = counts.rowsRead();
        trouble = new ImportTrouble();
    }

    /** For real. Faulty rows are a reason to refuse, unless whoever says so wants them skipped. */
    public void start(boolean skippingFaulty) {
        RuleRefused.unless(state.mayBecome(ImportState.RUNNING), "rule.importRun.notWaiting");
        RuleRefused.unless(counts.errors() == 0 || skippingFaulty, "rule.importRun.hasErrors", counts.errors());
        RuleRefused.unless(counts.added() + counts.changed() > 0, "rule.importRun.nothingToDo");
        become(ImportState.RUNNING);
        skipFaulty = skippingFaulty;
        countAnew();
    }

    public void finish(Instant at) {
        become(ImportState.DONE);
        rowsTotal = counts.rowsRead();
        finishedAt = Given.present(at, "importRun.finishedAt");
    }

    /** The key of a message that says why, and its arguments. */
    public void fail(String key, Texts arguments, Instant at) {
        become(ImportState.FAILED);
        trouble.because(key, arguments);
        finishedAt = Given.present(at, "importRun.finishedAt");
    }

    /** One more server begins or goes on. @return false when it has got no further too often */
    public boolean isTriedAgain() {
        return trouble.isTriedAgain();
    }

    /** Whether it was begun in vain since rows were last taken over. */
    public boolean isTriedBefore() {
        return trouble.isTriedBefore();
    }

    /** No further this time. @return whether it should be tried again by itself */
    public boolean mayTryAgain() {
        return trouble.mayTryAgain();
    }

    /** As {@link #fail}, but the file is kept: {@link #resume} goes on where it stopped. */
    public void stop(String key, Texts arguments, Instant at) {
        ImportState stopped = state;
        fail(key, arguments, at);
        trouble.goesOnAs(stopped);
    }

    public void resume() {
        RuleRefused.unless(isResumable(), "rule.importRun.notStopped");
        become(trouble.stoppedIn());
        trouble = new ImportTrouble();
        finishedAt = null;
    }

    public boolean isResumable() {
        return trouble.stoppedIn() != null;
    }

    /** Any step without more to it. */
    public void become(ImportState next) {
        RuleRefused.unless(state.mayBecome(next), "rule.importRun.notWaiting");
        state = next;
    }

    public Long id() {
        return id;
    }

    /** The name of a {@link nl.vaardig.exchange.reading.ImportKind}. */
    public String kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }

    public String serverFile() {
        return serverFile;
    }

    public boolean hasFile() {
        return file != null;
    }

    public ImportState state() {
        return state;
    }

    public Integer rowsTotal() {
        return rowsTotal;
    }

    public ImportCounts counts() {
        return counts;
    }

    public boolean skipFaulty() {
        return skipFaulty;
    }

    public Long createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }
}
