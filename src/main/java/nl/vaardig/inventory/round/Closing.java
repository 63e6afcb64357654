package nl.vaardig.inventory.round;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.vaardig.inventory.CountingRule;
import nl.vaardig.inventory.RatingFact;
import nl.vaardig.inventory.RatingSource;
import nl.vaardig.inventory.decay.Decay;
import nl.vaardig.platform.AmsterdamClock;

/**
 * The end of a round. What is recorded after it is late: it counts for the person from then on, and changes nothing in
 * the round.
 *
 * @param window when people were asked
 * @param moment the last moment that belongs to the round
 */
public record Closing(Window window, Instant moment) {

    private static final Comparator<RatingFact> AGE = comparing(RatingFact::validOn)
            .thenComparing(RatingFact::recordedAt)
            .thenComparing(comparingLong(RatingFact::id));

    /** At the end of the last day, also when the job that closes it runs later. */
    public static Closing asPlanned(Window window) {
        return new Closing(window, window.end());
    }

    /** Closed by hand; after the last day that makes no difference. */
    public static Closing at(Window window, Instant now) {
        return new Closing(window, now.isBefore(window.end()) ? now : window.end());
    }

    public boolean isLate(Instant recordedAt) {
        return recordedAt.isAfter(moment);
    }

    /** Recorded between opening and closing, both included. */
    public boolean isInTime(Instant recordedAt) {
        return !isLate(recordedAt) && !recordedAt.isBefore(window.start());
    }

    /**
     * What the round keeps of one person and one skill: what counted on the closing day as it was known at the closing
     * moment, with the newest self-rating and the newest of the manager beside it. Asking again later gives the same
     * answer, because late ratings are left out.
     *
     * @param ratings of this person on this skill, without those set aside by the closing moment
     * @param decay   how levels of the skill faded, as was decided by then
     * @return empty when nothing was known then
     */
    public Optional<FrozenLevel> freeze(
            long employeeId, long skillId, Collection<RatingFact> ratings, CountingRule rule, Decay decay) {
        RatingFact counts = rule.counting(ratings, decay, day(), moment).orElse(null);
        RatingFact self = newest(ratings, source -> source == RatingSource.SELF);
        RatingFact manager = newest(ratings, source -> source == RatingSource.MANAGER || source == RatingSource.AGREED);
        if (counts == null && self == null && manager == null) return Optional.empty();
        boolean answered = answers(ratings).findAny().isPresent();
        Integer level = counts == null ? null : counts.level(decay, day());
        return Optional.of(new FrozenLevel(employeeId, skillId, counts, level, level(self), level(manager), answered));
    }

    /** The self-ratings of the round: recorded in time, a level confirmed unchanged among them. */
    private Stream<RatingFact> answers(Collection<RatingFact> ratings) {
        return ratings.stream()
                .filter(rating -> rating.source() == RatingSource.SELF)
                .filter(rating -> isInTime(rating.recordedAt()));
    }

    private RatingFact newest(Collection<RatingFact> ratings, Predicate<RatingSource> wanted) {
        return ratings.stream()
                .filter(rating -> wanted.test(rating.source()))
                .filter(rating -> rating.holdsOn(day()) && rating.wasKnownAt(moment))
                .max(AGE)
                .orElse(null);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(moment, AmsterdamClock.ZONE);
    }

    private static Integer level(RatingFact rating) {
        return rating == null ? null : rating.level();
    }
}
