package nl.vaardig.inventory.round.trust;

import java.util.OptionalDouble;
import nl.vaardig.privacy.smallgroup.Share;

/**
 * The gap of a group as a round froze it.
 *
 * @param people   person-and-skill pairs asked; for one skill, people
 * @param assessed of them with a level
 * @param met      of those at the level required, or above
 * @param gap      Σ importance × criticality × (required − level), where that is above 0
 * @param need     Σ importance × criticality × required, over the assessed
 */
public record RoundGap(long people, long assessed, long met, long gap, long need) {

    public static final RoundGap NONE = new RoundGap(0, 0, 0, 0, 0);

    public RoundGap plus(RoundGap other) {
        return new RoundGap(
                people + other.people, assessed + other.assessed, met + other.met, gap + other.gap, need + other.need);
    }

    public Share shareMet() {
        return new Share(met, assessed);
    }

    /** 0 = everybody has what is asked, 1 = nobody has anything of it; empty when nobody is assessed. */
    public OptionalDouble normalised() {
        return need == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) gap / need);
    }

    public long peopleShort() {
        return assessed - met;
    }

    public long notAssessed() {
        return people - assessed;
    }
}
