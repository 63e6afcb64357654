package nl.vaardig.inventory;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import nl.vaardig.inventory.decay.Decay;

/**
 * How a municipality turns the ratings of one employee on one skill into the current level (rules.md, The level that
 * counts). It chooses one rating and never averages: a self-rating and a manager's rating stay visible beside each
 * other. Every rule ends in the same tie-breaks (rank of the source, valid on, recorded at, id), so the order in which
 * ratings arrive makes no difference. Ratings set aside after an objection are left out by the caller.
 */
public enum CountingRule {
    /** Evidence before agreed before manager before self; within a rank the newest. The default. */
    PRIORITISED,
    /** The highest level, of those that fade as far as they did. */
    HIGHEST,
    /** The most recent valid-on day; on one day the stronger source. */
    LATEST;

    private static final Comparator<RatingFact> TIES = comparingInt(
                    (RatingFact rating) -> rating.source().rank())
            .thenComparing(RatingFact::validOn)
            .thenComparing(RatingFact::recordedAt)
            .thenComparing(comparingLong(RatingFact::id));

    /** A total order over ratings with different ids: the greatest is the one that counts. */
    private Comparator<RatingFact> order(Decay decay, LocalDate on) {
        return switch (this) {
            case PRIORITISED -> TIES;
            case HIGHEST ->
                comparingInt((RatingFact rating) -> rating.level(decay, on)).thenComparing(TIES);
            case LATEST -> comparing(RatingFact::validOn).thenComparing(TIES);
        };
    }

    /**
     * The rating that counts.
     *
     * @param ratings of one employee on one skill
     * @param decay   how levels of that skill fade
     * @param on      the day asked for (Europe/Amsterdam)
     * @param knownAt leaves out what was entered after this moment
     * @return empty = not assessed, which is not level 0
     */
    public Optional<RatingFact> counting(Collection<RatingFact> ratings, Decay decay, LocalDate on, Instant knownAt) {
        return ratings.stream()
                .filter(rating -> rating.source().countsByItself())
                .filter(rating -> rating.holdsOn(on) && rating.wasKnownAt(knownAt))
                .max(order(decay, on));
    }
}
