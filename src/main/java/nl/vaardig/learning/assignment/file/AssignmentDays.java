package nl.vaardig.learning.assignment.file;

import java.time.LocalDate;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.learning.assignment.AssignmentState;

/** Which days go with which state of an assignment, and which state can follow which. */
final class AssignmentDays {

    private AssignmentDays() {}

    static void check(
            Row row, AssignmentState state, LocalDate assigned, LocalDate started, LocalDate ended, LocalDate today) {
        if (state == null || assigned == null) return;
        boolean hasStarted = state == AssignmentState.STARTED || state == AssignmentState.COMPLETED;
        if (hasStarted && row.cell("started_on").isEmpty())
            row.fault("started_on", "import.assignment.needsDay", state);
        if (!state.isOpen() && row.cell("ended_on").isEmpty())
            row.fault("ended_on", "import.assignment.needsDay", state);
        if (state.isOpen() && ended != null) row.fault("ended_on", "import.assignment.hasNoEnd", state);
        boolean notYet = state == AssignmentState.PROPOSED || state == AssignmentState.ASSIGNED;
        if (notYet && started != null) row.fault("started_on", "import.assignment.notStarted", state);
        inOrder(row, "started_on", started, assigned, today);
        inOrder(row, "ended_on", ended, started == null ? assigned : started, today);
    }

    private static void inOrder(Row row, String column, LocalDate day, LocalDate from, LocalDate today) {
        if (day == null) return;
        if (day.isBefore(from)) row.fault(column, "import.cell.beforeStart", day, from);
        if (day.isAfter(today)) row.fault(column, "import.cell.inTheFuture", day);
    }

    /** True when the one can become the other, in one step or more. */
    static boolean leadsTo(AssignmentState from, AssignmentState to) {
        if (from.mayBecome(to)) return true;
        return switch (from) {
            case PROPOSED -> leadsTo(AssignmentState.ASSIGNED, to);
            case ASSIGNED -> leadsTo(AssignmentState.STARTED, to);
            case STARTED, COMPLETED, DECLINED, WITHDRAWN -> false;
        };
    }
}
