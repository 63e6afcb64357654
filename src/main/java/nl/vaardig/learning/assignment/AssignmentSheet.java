package nl.vaardig.learning.assignment;

import static nl.vaardig.platform.page.TableFile.column;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.words.Messages;

/** A list of assignments as a file to take along. */
final class AssignmentSheet {

    private AssignmentSheet() {}

    /** @param format csv or xlsx @param chosen what the list was narrowed to, in words */
    static Response of(
            List<AssignmentLists.Row> rows, String format, String language, LocalDate today, String... chosen) {
        Messages m = Messages.in(language);
        return TableFile.of(
                        m.text("assignment.sheet.name"),
                        rows,
                        column(m.text("assignment.sheet.staffNumber"), AssignmentLists.Row::staffNumber),
                        column(m.text("assignment.sheet.name.person"), AssignmentLists.Row::name),
                        column(m.text("assignment.sheet.department"), AssignmentLists.Row::department),
                        column(m.text("assignment.sheet.path"), row -> row.path()
                                .in(language)),
                        column(m.text("assignment.sheet.state"), row -> m.text("enum.AssignmentState." + row.state())),
                        column(m.text("assignment.sheet.compulsory"), AssignmentLists.Row::compulsory),
                        column(m.text("assignment.sheet.stepsDone"), AssignmentLists.Row::stepsDone),
                        column(m.text("assignment.sheet.steps"), AssignmentLists.Row::steps),
                        column(m.text("assignment.sheet.dueOn"), AssignmentLists.Row::dueOn),
                        column(m.text("assignment.sheet.assignedAt"), AssignmentLists.Row::assignedAt),
                        column(m.text("assignment.sheet.startedAt"), AssignmentLists.Row::startedAt),
                        column(m.text("assignment.sheet.endedAt"), AssignmentLists.Row::endedAt),
                        column(m.text("assignment.sheet.hours"), AssignmentLists.Row::hours),
                        column(m.text("assignment.sheet.cost"), AssignmentLists.Row::cost))
                .told(m, today, chosen)
                .as(format);
    }
}
