package nl.vaardig.steering.coverage.need;

import java.time.LocalDate;
import nl.vaardig.organisation.jobrole.Population;

/**
 * Somebody who counts for a need.
 *
 * @param population whose outflow rate stands for this person, of the first appointment read
 * @param endsOn     the last day of the last appointment in the unit; null without an end
 */
public record NeedHolder(long employeeId, Population population, LocalDate endsOn) {

    /** Two appointments at once are one person, who stays as long as the longer of the two. */
    NeedHolder and(NeedHolder other) {
        boolean openEnd = endsOn == null || other.endsOn == null;
        LocalDate last = openEnd ? null : endsOn.isAfter(other.endsOn) ? endsOn : other.endsOn;
        return new NeedHolder(employeeId, population, last);
    }
}
