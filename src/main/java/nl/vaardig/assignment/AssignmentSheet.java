package nl.vaardig.assignment;

import static nl.vaardig.platform.TableFile.column;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.Messages;
import nl.vaardig.platform.TableFile;

/** A list of assignments as a file to take along. */
final class AssignmentSheet {

    private AssignmentSheet() {}

    /** @param format csv or xlsx @param chosen what the list was narrowed to, in words */
    static Response of(
            List<AssignmentRows.Row> rows, String format, String language, LocalDate today, String... chosen) {
        Messages m = Messages.in(language);
        return TableFile.of(
                        m.text("assignment.sheet.name"),
                        rows,
                        column(m.text("assignment.sheet.staffNumber"), AssignmentRows.Row::staffNumber),
                        column(m.text("assignment.sheet.name.person"), AssignmentRows.Row::name),
                        column(m.text("assignment.sheet.department"), AssignmentRows.Row::department),
                        column(m.text("assignment.sheet.path"), row -> row.path()
                                .in(language)),
                        column(m.text("assignment.sheet.state"), row -> m.text("enum.AssignmentState." + row.state())),
                        column(m.text("assignment.sheet.compulsory"), AssignmentRows.Row::compulsory),
                        column(m.text("assignment.sheet.stepsDone"), AssignmentRows.Row::stepsDone),
                        column(m.text("assignment.sheet.steps"), AssignmentRows.Row::steps),
                        column(m.text("assignment.sheet.dueOn"), AssignmentRows.Row::dueOn),
                        column(m.text("assignment.sheet.assignedAt"), AssignmentRows.Row::assignedAt),
                        column(m.text("assignment.sheet.startedAt"), AssignmentRows.Row::startedAt),
                        column(m.text("assignment.sheet.endedAt"), AssignmentRows.Row::endedAt),
                        column(m.text("assignment.sheet.hours"), AssignmentRows.Row::hours),
                        column(m.text("assignment.sheet.cost"), AssignmentRows.Row::cost))
                .told(m, today, chosen)
                .as(format);
    }
}
