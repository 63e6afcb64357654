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
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.vaardig.exchange.file.Fault;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.platform.Given;
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

    /** Between the arguments of a message. */
    static final String SEPARATOR = "\u001F";

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
                .saying(found.column(), found.key(), String.join(SEPARATOR, found.arguments()));
    }

    /** Which column, the key of the message, and the value or the change itself; each may be null. */
    public ImportLine saying(String column, String key, String value) {
        columnName = cut(column, 60);
        messageKey = Given.optionalText(key, 80, "importLine.messageKey");
        detail = cut(value, 500);
        return this;
    }

    /** Arguments of a message as one text. */
    static String joined(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
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

    public String detail() {
        return detail;
    }
}
