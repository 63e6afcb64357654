package nl.vaardig.inventory;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * How a municipality turns the ratings of one employee on one skill into the current level (DOMAIN, section 3).
 * It chooses one rating and never averages: a self-rating and a manager's rating stay visible beside each other.
 * Every rule ends in the same tie-breaks (rank of the source, valid on, recorded at, id), so the order in which
 * ratings arrive makes no difference. Ratings set aside after an objection are left out by the caller.
 */
public enum CountingRule {
    /** Evidence before agreed before manager before self; within a rank the newest. The default. */
    PRIORITISED(Ties.ORDER),
    /** The highest level. */
    HIGHEST(comparingInt(RatingFact::level).thenComparing(Ties.ORDER)),
    /** The most recent valid-on day; on one day the stronger source. */
    LATEST(comparing(RatingFact::validOn).thenComparing(Ties.ORDER));

    private final Comparator<RatingFact> order;

    CountingRule(Comparator<RatingFact> order) {
        this.order = order;
    }

    /** A total order over ratings with different ids: the greatest is the one that counts. */
    public Comparator<RatingFact> order() {
        return order;
    }

    /**
     * The rating that counts.
     *
     * @param ratings of one employee on one skill
     * @param on      the day asked for (Europe/Amsterdam)
     * @param knownAt leaves out what was entered after this moment
     * @return empty = not assessed, which is not level 0
     */
    public Optional<RatingFact> counting(Collection<RatingFact> ratings, LocalDate on, Instant knownAt) {
        return ratings.stream()
                .filter(rating -> rating.source().countsByItself())
                .filter(rating -> rating.holdsOn(on) && rating.wasKnownAt(knownAt))
                .max(order);
    }

    /** Apart, because an enum's constants cannot use its own static fields. */
    private static final class Ties {
        static final Comparator<RatingFact> ORDER = comparingInt(
                        (RatingFact rating) -> rating.source().rank())
                .thenComparing(RatingFact::validOn)
                .thenComparing(RatingFact::recordedAt)
                .thenComparing(comparingLong(RatingFact::id));
    }
}
