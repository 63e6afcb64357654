package nl.vaardig.inventory;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The moment a figure is about: what was valid on a day, as far as it was known at a moment.
 *
 * @param knownAt ratings entered later are left out; null for today's figures, which are kept ready
 */
public record AsOf(LocalDate on, Instant knownAt) {

    public static AsOf today(LocalDate today) {
        return new AsOf(today, null);
    }

    public boolean isToday() {
        return knownAt == null;
    }
}
