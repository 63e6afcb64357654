package nl.vaardig.inventory.rating.agreement;

import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.inventory.rating.agreement.Agreement.Outcome;
import nl.vaardig.platform.words.Bilingual;

/**
 * An agreement as it is shown.
 *
 * @param by       name of the manager who recorded it, or null when that account is gone
 * @param counts   the level that counts now; null = not assessed
 * @param silence  whether it counts on {@code countsOn} when nothing is said: the employee could read it all the time
 * @param outcome  null while it waits
 */
public record AgreementLine(
        long id,
        long employeeId,
        long skillId,
        Bilingual skill,
        int level,
        String note,
        long accountId,
        String by,
        Instant agreedAt,
        LocalDate countsOn,
        Integer counts,
        boolean silence,
        Outcome outcome,
        String reason,
        Instant endedAt) {

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isRefused() {
        return outcome == Outcome.REFUSED;
    }

    /** It would be lower than what counts now. */
    public boolean isLower() {
        return counts != null && level < counts;
    }
}
