package nl.vaardig.inventory.rating.give;

import java.time.LocalDate;

/**
 * When a level stops counting, such as that of a certificate, or counts as less because it fades: time to renew it. And
 * that it has faded.
 *
 * @param lastDay   on which the level counts as it does; null when that isn't soon
 * @param fadedFrom what was said, where it counts as less by now; null when it doesn't
 */
public record Ending(LocalDate lastDay, Integer fadedFrom) {

    /** Days ahead within which it is time to renew. */
    public static final int SOON = 60;

    /**
     * Null where nothing ends soon and nothing has faded.
     *
     * @param countsUntil the last day it counts, or null
     * @param lowerFrom   the first day it counts as less, or null
     */
    public static Ending of(LocalDate countsUntil, LocalDate lowerFrom, Integer fadedFrom, LocalDate today) {
        boolean isSoon = isSoon(countsUntil, today) || isSoon(lowerFrom, today);
        if (!isSoon && fadedFrom == null) return null;
        LocalDate last = lowerFrom == null ? countsUntil : lowerFrom.minusDays(1);
        if (countsUntil != null && countsUntil.isBefore(last)) last = countsUntil;
        return new Ending(last == null || last.isAfter(today.plusDays(SOON)) ? null : last, fadedFrom);
    }

    private static boolean isSoon(LocalDate day, LocalDate today) {
        return day != null && !day.isBefore(today) && !day.isAfter(today.plusDays(SOON));
    }
}
