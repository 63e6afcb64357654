package nl.vaardig.exchange;

import java.time.Instant;
import nl.vaardig.platform.Messages;

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
        ImportKind kind,
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
