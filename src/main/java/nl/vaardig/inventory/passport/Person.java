package nl.vaardig.inventory.passport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.words.Bilingual;

/**
 * Somebody with where he or she works and worked.
 *
 * @param places all appointments, the newest first
 */
public record Person(long id, String staffNumber, String givenName, String name, List<Place> places) {

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
