package nl.vaardig.talent.workforce;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.vaardig.organisation.employee.EndReason;

/**
 * The facts of one appointment that the flows need.
 *
 * @param start     first day
 * @param end       last day, included; null = still running. May equal the start: employed for one day
 * @param endReason null as long as there is no end; an end without a reason becomes {@link EndReason#OTHER}
 */
public record Employment(
        long employeeId, long departmentId, long jobRoleId, LocalDate start, LocalDate end, EndReason endReason) {

    /** @throws IllegalArgumentException for an end before the start, or a reason without an end */
    public Employment {
        requireNonNull(start, "start");
        if (end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("An appointment does not end (" + end + ") before " + start);
        }
        if (end == null && endReason != null) {
            throw new IllegalArgumentException("A running appointment has no end reason: " + endReason);
        }
        endReason = end != null && endReason == null ? EndReason.OTHER : endReason;
    }

    /** Same department and same job role: a renewal rather than a move. */
    boolean sameWorkAs(Employment other) {
        return departmentId == other.departmentId && jobRoleId == other.jobRoleId;
    }

    /** Running on at least one day of the period. */
    boolean touches(Period period) {
        return !start.isAfter(period.end()) && (end == null || !end.isBefore(period.start()));
    }
}
