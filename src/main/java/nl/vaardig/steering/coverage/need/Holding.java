package nl.vaardig.steering.coverage.need;

import java.time.LocalDate;
import nl.vaardig.organisation.jobrole.Population;

/**
 * Somebody with an appointment in force who is at a level of a skill; one for each appointment.
 *
 * @param endsOn last day of the appointment; null without an end
 */
public record Holding(
        long employeeId, long departmentId, Population population, LocalDate endsOn, long skillId, int level) {}
