package nl.vaardig.steering.alert;

import nl.vaardig.platform.words.Bilingual;

/**
 * The one person of a department at or above the highest level that is asked there.
 *
 * @param level that level
 */
public record LastHolder(
        long departmentId,
        String department,
        long skillId,
        Bilingual skill,
        int level,
        long employeeId,
        String staffNumber,
        String givenName,
        String familyName) {

    public String name() {
        return givenName + " " + familyName;
    }
}
