package nl.vaardig.inventory.passport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.words.Bilingual;

/**
 * Somebody with where he or she works and worked.
 *
 * @param places all appointments, the newest first
 * @param ever what was ever said about this person, so that nobody looks for what isn't there
 */
public record Person(long id, String staffNumber, String givenName, String name, List<Place> places, Ever ever) {

    /** How many there are, of whatever day. */
    public record Ever(long exemptions, long objections, long agreements) {}

    /** An appointment. @param endOn the last day, or null */
    public record Place(
            long departmentId,
            String department,
            Bilingual jobRole,
            BigDecimal fte,
            LocalDate startOn,
            LocalDate endOn) {

        public boolean isActiveOn(LocalDate day) {
            return !day.isBefore(startOn) && (endOn == null || !day.isAfter(endOn));
        }
    }

    public List<Place> placesOn(LocalDate day) {
        return places.stream().filter(place -> place.isActiveOn(day)).toList();
    }

    public List<Place> placesNotOn(LocalDate day) {
        return places.stream().filter(place -> !place.isActiveOn(day)).toList();
    }
}
