package nl.vaardig.steering.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import nl.vaardig.privacy.smallgroup.Share;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/**
 * The share of people on a path who complete it, and where it comes from: paths to this skill, all paths together where
 * those are too few, or an assumption where all are.
 *
 * @param share null when it is assumed
 */
public record Completion(Source source, Share share, BigDecimal rate) {

    /** In the order of preference. */
    public enum Source {
        SKILL,
        ALL_PATHS,
        ASSUMED
    }

    static Completion of(long skill, Map<Long, Share> bySkill, Share all, int assumedPercent, SmallGroups rule) {
        Share own = bySkill.getOrDefault(skill, new Share(0, 0));
        if (!rule.isTooSmall((long) own.denominator())) return new Completion(Source.SKILL, own, rate(own));
        if (!rule.isTooSmall((long) all.denominator())) return new Completion(Source.ALL_PATHS, all, rate(all));
        return new Completion(Source.ASSUMED, null, BigDecimal.valueOf(assumedPercent, 2));
    }

    private static BigDecimal rate(Share share) {
        return BigDecimal.valueOf(share.numerator())
                .divide(BigDecimal.valueOf((long) share.denominator()), 10, RoundingMode.HALF_UP);
    }
}
