package nl.vaardig.inventory.rating;

import static java.util.Comparator.comparing;
import static nl.vaardig.inventory.rating.CountingRule.AGE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import nl.vaardig.inventory.rating.RatingSource.Side;
import nl.vaardig.skills.skill.Decay;

/**
 * The level of one person in one skill, and why: all ratings, the one that counts, and self and manager beside it.
 *
 * @param decay   how levels of the skill fade
 * @param ratings newest first
 * @param counts  the rating that gives the level; null = not assessed
 * @param self    the newest own rating that holds, or null
 * @param manager the newest that the manager gave or agreed to and that holds, or null
 */
public record ExplainedLevel(
        CountingRule rule,
        Decay decay,
        LocalDate on,
        List<RatingLine> ratings,
        RatingLine counts,
        RatingLine self,
        RatingLine manager) {

    /** After this long a level is still the level, but it is time to look again (our own number). */
    public static final Period LOOK_AGAIN_AFTER = Period.ofMonths(12);

    /** A difference between self and manager that calls for a talk, in levels (rules.md, When a talk is called for). */
    private static final int TALK = 2;

    /** Ratings of one source on one day by one person, of which only the last says something. */
    public record Day(RatingLine last, int earlier) {}

    public ExplainedLevel {
        ratings = List.copyOf(ratings);
    }

    public static ExplainedLevel of(CountingRule rule, Decay decay, Collection<RatingLine> all, AsOf when) {
        List<RatingLine> known = all.stream()
                .filter(line -> when.knew(line.fact().recordedAt())
                        && !line.fact().validOn().isAfter(when.on()))
                .sorted(comparing(RatingLine::fact, AGE).reversed())
                .toList();
        Predicate<RatingLine> holds = line -> holds(line, when.on());
        Long deciding = rule.counting(
                        known.stream().filter(holds).map(RatingLine::fact).toList(), decay, when.on(), Instant.MAX)
                .map(RatingFact::id)
                .orElse(null);
        return new ExplainedLevel(
                rule,
                decay,
                when.on(),
                known,
                first(known, line -> deciding != null && line.fact().id() == deciding),
                first(known, holds.and(line -> line.source().side() == Side.SELF)),
                first(known, holds.and(line -> line.source().side() == Side.MANAGER)));
    }

    private static boolean holds(RatingLine line, LocalDate on) {
        return !line.isSetAside() && line.fact().holdsOn(on);
    }

    private static RatingLine first(List<RatingLine> lines, Predicate<RatingLine> wanted) {
        return lines.stream().filter(wanted).findFirst().orElse(null);
    }

    public boolean isAssessed() {
        return counts != null;
    }

    /** Whether there was nothing to choose between: no other rating may count. */
    public boolean isOnly() {
        return ratings.stream()
                        .filter(line -> line.source().countsByItself() && holds(line, on))
                        .count()
                == 1;
    }

    /** What the deciding rating counts as by now; null = not assessed. */
    public Integer level() {
        return counts == null ? null : counts.fact().level(decay, on);
    }

    /** It counts as less than was said, because that was long ago. */
    public boolean isFaded() {
        return counts != null && level() < counts.level();
    }

    /** The first day on which it counts as less than now; null when that never comes, or is not assessed. */
    public LocalDate lowerFrom() {
        return counts == null
                ? null
                : decay.lowerFrom(counts.level(), counts.fact().validOn(), on);
    }

    public Integer selfLevel() {
        return self == null ? null : self.level();
    }

    public Integer managerLevel() {
        return manager == null ? null : manager.level();
    }

    /** Two levels or more between self and manager, and the newest of what they say isn't what they agreed on. */
    public boolean callsForATalk() {
        return self != null && manager != null && callsForATalk(self.level(), manager.level()) && !isAgreed();
    }

    /** Whether the newest of what the two say is what they agreed on. */
    public boolean isAgreed() {
        boolean agreed = manager != null && manager.source() == RatingSource.AGREED;
        return agreed && (self == null || AGE.compare(manager.fact(), self.fact()) > 0);
    }

    /** The same in HQL, of a current level under this alias. */
    public static String callsForATalk(String alias) {
        return "%1$s.agreed = false and abs(%1$s.selfLevel - %1$s.managerLevel) >= %2$d".formatted(alias, TALK);
    }

    /** Of two levels, either of which may be unknown (null). */
    public static boolean callsForATalk(Integer self, Integer manager) {
        return self != null && manager != null && Math.abs(self - manager) >= TALK;
    }

    /** The rating that counts is more than a year old; this lowers confidence, never the level. */
    public boolean isOld() {
        return counts != null && counts.fact().validOn().plus(LOOK_AGAIN_AFTER).isBefore(on);
    }

    /** What a rating does for the level. */
    public RatingEffect effect(RatingLine line) {
        if (line == counts) return RatingEffect.COUNTS;
        if (line.isSetAside()) return RatingEffect.SET_ASIDE;
        if (!line.fact().holdsOn(on)) return RatingEffect.EXPIRED;
        if (!line.source().countsByItself()) return RatingEffect.NOT_BY_ITSELF;
        if (rule == CountingRule.HIGHEST && line.fact().level(decay, on) < level()) return RatingEffect.LOWER;
        if (rule == CountingRule.LATEST
                && line.fact().validOn().isBefore(counts.fact().validOn())) return RatingEffect.OLDER;
        return line.source().rank() < counts.source().rank() ? RatingEffect.WEAKER_SOURCE : RatingEffect.OLDER;
    }

    /** The history as people read it, newest first: second thoughts within a day are one line. */
    public List<Day> days() {
        List<Day> days = new ArrayList<>();
        for (RatingLine line : ratings) {
            int place = indexOfDay(days, line);
            if (place < 0) {
                days.add(new Day(line, 0));
            } else {
                days.set(place, new Day(days.get(place).last(), days.get(place).earlier() + 1));
            }
        }
        return days;
    }

    /** The rating that counts keeps a line of its own. */
    private int indexOfDay(List<Day> days, RatingLine line) {
        for (int place = 0; place < days.size() && line != counts; place++) {
            if (isSameDay(days.get(place).last(), line)) return place;
        }
        return -1;
    }

    private static boolean isSameDay(RatingLine a, RatingLine b) {
        return a.source() == b.source()
                && a.isSetAside() == b.isSetAside()
                && !a.source().isEvidence()
                && a.fact().validOn().equals(b.fact().validOn())
                && String.valueOf(a.rater()).equals(String.valueOf(b.rater()));
    }
}
