package nl.vaardig.inventory.rating;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vaardig.skills.skill.Decay;

/**
 * How a municipality turns the ratings of one employee on one skill into the current level (rules.md, The level that
 * counts). It chooses one rating and never averages: a self-rating and a manager's rating stay visible beside each
 * other. Every rule ends in the same tie-breaks (rank of the source, valid on, recorded at, id), so the order in which
 * ratings arrive makes no difference. Ratings set aside after an objection are left out by the caller.
 * {@link Counting} is the same for the database.
 */
public enum CountingRule {
    /** Evidence before agreed before manager before self; within a rank the newest. The default. */
    PRIORITISED,
    /** The highest level, of those that fade as far as they did. */
    HIGHEST(By.LEVEL),
    /** The most recent valid-on day; on one day the stronger source. */
    LATEST(By.DAY);

    /** What ratings are compared by, in memory and in the database. */
    enum By {
        /** What it counts as by now. */
        LEVEL,
        SOURCE,
        DAY,
        RECORDED,
        ID;

        /** The newest: what somebody said last. */
        static final List<By> AGE = List.of(DAY, RECORDED, ID);

        private Comparator<RatingFact> in(Decay decay, LocalDate on) {
            return switch (this) {
                case LEVEL -> comparingInt(rating -> rating.level(decay, on));
                case SOURCE -> comparingInt(rating -> rating.source().rank());
                case DAY -> comparing(RatingFact::validOn);
                case RECORDED -> comparing(RatingFact::recordedAt);
                case ID -> comparingLong(RatingFact::id);
            };
        }

        /** @param day since the year 0 */
        private long number(int level, int rank, int day) {
            return switch (this) {
                case LEVEL -> level;
                case SOURCE -> rank;
                case DAY -> day;
                case RECORDED, ID -> throw new IllegalStateException(this + " is the order they stand in");
            };
        }

        /** @param level HQL of what r counts as */
        String hql(String level) {
            return switch (this) {
                case LEVEL -> level;
                case SOURCE -> "r.sourceRank";
                case DAY -> "r.validOn";
                case RECORDED -> "r.recordedAt";
                case ID -> "r.id";
            };
        }
    }

    /** The greatest is the newest. */
    public static final Comparator<RatingFact> AGE = order(By.AGE, Decay.NONE, LocalDate.MAX);

    /** More than there are levels, sources, or days since the year 0. */
    private static final long SPAN = 1 << 20;

    private final By first;
    private final By[] weighed;

    CountingRule() {
        this(By.SOURCE);
    }

    CountingRule(By first) {
        this.first = first;
        weighed = order().stream()
                .filter(term -> term != By.RECORDED && term != By.ID)
                .toArray(By[]::new);
    }

    /**
     * What ratings are compared by, without making objects of them: the greatest counts, and of equals the one recorded
     * last.
     *
     * @param level what it counts as by then
     * @param day   on which it holds from, in days since the year 0
     */
    public long weight(int level, int rank, int day) {
        long weight = 0;
        for (By term : weighed) weight = weight * SPAN + term.number(level, rank, day);
        return weight;
    }

    /** A total order over ratings with different ids: the greatest is the one that counts. */
    List<By> order() {
        return Stream.concat(Stream.of(first, By.SOURCE), By.AGE.stream())
                .distinct()
                .toList();
    }

    private static Comparator<RatingFact> order(List<By> terms, Decay decay, LocalDate on) {
        return terms.stream()
                .map(term -> term.in(decay, on))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
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
                .max(order(order(), decay, on));
    }
}
