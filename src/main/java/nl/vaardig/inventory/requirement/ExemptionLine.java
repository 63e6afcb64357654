package nl.vaardig.inventory.requirement;

import java.time.LocalDate;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exemption as it is told.
 *
 * @param until       the last day as granted; null until taken back
 * @param takenBackOn from this day it is asked again; null when it wasn't taken back
 * @param grantedBy   a name; null when it was imported
 */
@Schema(name = "ExemptionRow")
public record ExemptionLine(
        long id,
        long employeeId,
        long skillId,
        Bilingual skill,
        String reason,
        LocalDate from,
        LocalDate until,
        LocalDate takenBackOn,
        String grantedBy) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from)
                && (until == null || !day.isAfter(until))
                && (takenBackOn == null || day.isBefore(takenBackOn));
    }

    /** Whether there is something left to take back. */
    public boolean isOpenOn(LocalDate day) {
        return takenBackOn == null && (until == null || !until.isBefore(day));
    }
}
