package nl.vaardig.steering.alert;

import java.time.LocalDate;
import nl.vaardig.inventory.gap.Needs;
import nl.vaardig.platform.words.Bilingual;

/**
 * One person and one skill. What a kind doesn't tell is null.
 *
 * @param packed   what is asked, see {@link Needs}; null where only the level matters
 * @param countsUntil last day the level counts
 * @param lowerFrom   first day it counts as less
 */
public record AlertLine(
        long employeeId,
        String staffNumber,
        String givenName,
        String familyName,
        long skillId,
        Bilingual skill,
        Integer packed,
        Integer level,
        Integer selfLevel,
        Integer managerLevel,
        LocalDate countsUntil,
        LocalDate lowerFrom) {

    public String name() {
        return givenName + " " + familyName;
    }

    /** It counts as less before it stops counting. */
    public boolean isFading() {
        return lowerFrom != null && (countsUntil == null || !countsUntil.isBefore(lowerFrom));
    }

    /** Last day the level counts as it does; null = that never comes. */
    public LocalDate until() {
        return isFading() ? lowerFrom.minusDays(1) : countsUntil;
    }

    public Integer required() {
        return packed == null ? null : Integer.valueOf(Needs.level(packed));
    }
}
