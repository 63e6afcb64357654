package nl.vaardig.exchange;

import java.time.Instant;
import java.util.List;
import nl.vaardig.platform.words.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import in the answers of the API.
 *
 * @param warnings of rows that are taken over but that somebody should look at
 * @param leftOut skills that are here and not in the file; they stay, and count as unchanged
 * @param failure why it stopped, in the caller's language; null when it did not
 * @param undoable what it did can be taken back, unless something leans on it by now
 * @param resumable it goes on where it stopped when somebody says so
 */
public record ImportAnswer(
        long id,
        @Schema(description = "The name of a kind of file: JOB_ROLES") String kind,
        String fileName,
        ImportState state,
        Integer rowsTotal,
        int rowsRead,
        int added,
        int changed,
        int unchanged,
        int errors,
        long warnings,
        long leftOut,
        String failure,
        boolean resumable,
        boolean undoable,
        String createdBy,
        Instant createdAt,
        Instant finishedAt) {

    @Schema(name = "ImportPage")
    public record Items(List<ImportAnswer> items, int page, int pageSize, long total) {}

    @Schema(name = "ImportLinePage")
    public record Lines(List<Line> items, int page, int pageSize, long total) {}

    /** @param message what is wrong, or what changes from what to what; null for a row that is added */
    @Schema(name = "ImportLine")
    public record Line(int line, String column, ImportLine.Outcome outcome, String subject, String message) {

        static Line of(ImportReports.Line line, Messages messages) {
            return new Line(line.line(), line.column(), line.outcome(), line.subject(), line.text(messages));
        }
    }

    public static ImportAnswer of(ImportReports.Report report, Messages messages) {
        return new ImportAnswer(
                report.id(),
                report.kind(),
                report.fileName(),
                report.state(),
                report.rowsTotal(),
                report.rowsRead(),
                report.added(),
                report.changed(),
                report.unchanged(),
                report.errors(),
                report.warnings(),
                report.leftOut(),
                report.failure(messages),
                report.resumable(),
                report.undoable(),
                report.by(),
                report.createdAt(),
                report.finishedAt());
    }
}
