package nl.vaardig.inventory.rating;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.skills.skill.Decay;

/**
 * What a counting rule needs to know of one rating of one employee on one skill.
 *
 * @param id         the rating's id, the last tie-break
 * @param level      step of the skill's scale; 0 = assessed and found below the first step (unknown has no rating at all)
 * @param source     who or what says so
 * @param validOn    the day it is about (Europe/Amsterdam)
 * @param validUntil the last day it counts, that day included; null = no end
 * @param recordedAt when it was entered, which may be long after validOn
 */
public record RatingFact(
        long id, int level, RatingSource source, LocalDate validOn, LocalDate validUntil, Instant recordedAt) {

    /** @throws IllegalArgumentException for a negative level, or an end before the start */
    public RatingFact {
        requireNonNull(source, "source");
        requireNonNull(validOn, "validOn");
        requireNonNull(recordedAt, "recordedAt");
        if (level < 0) {
            throw new IllegalArgumentException("A level is never negative: " + level);
        }
        if (validUntil != null && validUntil.isBefore(validOn)) {
            throw new IllegalArgumentException("Valid until " + validUntil + " lies before valid on " + validOn);
        }
    }

    /** What it counts as on a day on which it holds. */
    public int level(Decay decay, LocalDate on) {
        return decay.level(level, validOn, on);
    }

    /** True when it holds on that day, its first and last day included. */
    public boolean holdsOn(LocalDate day) {
        return !validOn.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }

    /** True when it had been entered by that moment: later entries do not rewrite an old report. */
    public boolean wasKnownAt(Instant moment) {
        return !recordedAt.isAfter(moment);
    }
}
