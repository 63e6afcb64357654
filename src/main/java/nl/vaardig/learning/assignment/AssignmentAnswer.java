package nl.vaardig.learning.assignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.platform.words.Bilingual;

/** One assignment as the API gives it. Hours and cost (euros) are those of the path on the day it was given. */
public record AssignmentAnswer(
        long id,
        long employeeId,
        String staffNumber,
        String name,
        String department,
        long pathId,
        Bilingual path,
        AssignmentState state,
        boolean compulsory,
        LocalDate dueOn,
        Instant assignedAt,
        Instant startedAt,
        Instant endedAt,
        BigDecimal hours,
        BigDecimal cost,
        long stepsDone,
        long steps) {

    public static AssignmentAnswer of(AssignmentLists.Row row) {
        return new AssignmentAnswer(
                row.id(),
                row.employeeId(),
                row.staffNumber(),
                row.name(),
                row.department(),
                row.pathId(),
                row.path(),
                row.state(),
                row.compulsory(),
                row.dueOn(),
                row.assignedAt(),
                row.startedAt(),
                row.endedAt(),
                row.hours(),
                row.cost(),
                row.stepsDone(),
                row.steps());
    }
}
