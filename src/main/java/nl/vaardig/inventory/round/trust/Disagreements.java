package nl.vaardig.inventory.round.trust;

import java.util.Collection;
import nl.vaardig.privacy.smallgroup.Share;

/**
 * How often two sides chose another level. Shares, because a coefficient alone hides how many talks are due.
 *
 * @param pairs     people rated by both sides, 0 or more
 * @param oneOrMore of them a level or more apart
 * @param twoOrMore of them two levels or more apart, each a reason to talk (rules.md, When a talk is called for)
 */
public record Disagreements(int pairs, int oneOrMore, int twoOrMore) {

    /** @throws IllegalArgumentException when the counts are not nested */
    public Disagreements {
        if (twoOrMore < 0 || oneOrMore < twoOrMore || pairs < oneOrMore) {
            throw new IllegalArgumentException(
                    "No disagreements: " + twoOrMore + " within " + oneOrMore + " within " + pairs);
        }
    }

    public static Disagreements of(Collection<LevelPair> pairs) {
        return new Disagreements(pairs.size(), atLeast(1, pairs), atLeast(2, pairs));
    }

    private static int atLeast(int levels, Collection<LevelPair> pairs) {
        return (int) pairs.stream().filter(pair -> pair.distance() >= levels).count();
    }

    public Share shareOfOneOrMore() {
        return new Share(oneOrMore, pairs);
    }

    public Share shareOfTwoOrMore() {
        return new Share(twoOrMore, pairs);
    }
}
