package nl.vaardig.gap;

import java.time.LocalDate;
import nl.vaardig.platform.Bilingual;

/**
 * Someone who works in the team on the day asked for.
 *
 * @param departmentId where, of the departments asked for
 * @param managerial   shown in a group apart, so that a team's figure never hides digital leadership
 * @param endsOn       the last day of the appointment; null without an end
 */
public record TeamMember(
        long id,
        String givenName,
        String familyName,
        long departmentId,
        Bilingual jobRole,
        boolean managerial,
        LocalDate endsOn) {

    public String name() {
        return givenName + " " + familyName;
    }
}
