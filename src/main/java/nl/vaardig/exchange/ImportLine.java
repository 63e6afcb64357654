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
import nl.vaardig.exchange.file.Fault;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.words.Texts;
import nl.vaardig.platform.words.Written;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.TenantId;

/** What a row of the file does or what is wrong with it. The header is line 1. */
@Entity
@Table(name = "import_line")
public class ImportLine {

    /** What becomes of the row. */
    @Schema(name = "ImportOutcome")
    public enum Outcome {
        ERROR,
        /** Taken over, but somebody should look at it. */
        WARNING,
        ADD,
        CHANGE,
        /** Here, but not in the file; it stays. */
        LEFT_OUT
    }

    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_line")
    @SequenceGenerator(name = "import_line", sequenceName = "import_line_seq", allocationSize = 1000)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ImportRun run;

    private int line;
    private String columnName;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String subject;
    private String messageKey;

    private String arguments;

    private String detail;

    protected ImportLine() {
        // for Hibernate
    }

    /** The subject is the row in a few words. */
    public ImportLine(ImportRun run, int line, Outcome outcome, String subject) {
        this.run = Given.present(run, "importLine.run");
        this.line = Given.between(1, Integer.MAX_VALUE, line, "importLine.line");
        this.outcome = Given.present(outcome, "importLine.outcome");
        this.subject = cut(subject == null ? "" : subject, 200);
    }

    /** What is wrong or odd at a row. */
    static ImportLine about(ImportRun run, Row row, Outcome outcome, Fault found) {
        return new ImportLine(run, row.line(), outcome, row.start())
                .saying(found.column(), found.key(), new Texts(found.arguments()));
    }

    /** Which column, or null for the row as a whole, and the message about it. */
    public ImportLine saying(String column, String key, Texts of) {
        columnName = cut(column, 60);
        messageKey = Given.text(key, 80, "importLine.messageKey");
        arguments = of.cut(LONGEST).kept();
        return this;
    }

    /** What the row does, as "column: old → new"; null where it changes nothing that is there. */
    public ImportLine changing(String change) {
        detail = cut(change, LONGEST);
        return this;
    }

    // What a file holds can be of any length; a report about it must not fail on that.
    private static String cut(String text, int max) {
        return Written.cut(text, max);
    }

    public Long id() {
        return id;
    }

    public ImportRun run() {
        return run;
    }

    public int line() {
        return line;
    }

    public String columnName() {
        return columnName;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String subject() {
        return subject;
    }

    public String messageKey() {
        return messageKey;
    }

    public Texts arguments() {
        return Texts.from(arguments);
    }

    public String detail() {
        return detail;
    }
}
