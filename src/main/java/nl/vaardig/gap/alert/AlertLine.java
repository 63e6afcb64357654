package nl.vaardig.gap.alert;

import java.time.LocalDate;
import nl.vaardig.gap.Needs;
import nl.vaardig.platform.Bilingual;

/**
 * One person and one skill. What a kind doesn't tell is null.
 *
 * @param packed   what is asked, see {@link Needs}; null where only the level matters
 * @param until    last day the level counts
 */
public record AlertLine(
        long employeeId,
        String givenName,
        String familyName,
        long skillId,
        Bilingual skill,
        Integer packed,
        Integer level,
        Integer selfLevel,
        Integer managerLevel,
        LocalDate until) {

    public String name() {
        return givenName + " " + familyName;
    }

    public Integer required() {
        return packed == null ? null : Integer.valueOf(Needs.level(packed));
    }
}
