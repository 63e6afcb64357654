package nl.vaardig.steering.outlook.hiring;

import java.math.BigDecimal;
import java.math.MathContext;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.privacy.smallgroup.Share;

/**
 * People of a population who are hired in a year, and what those before them brought of a skill.
 *
 * @param population whose; null = everyone
 * @param perYear    people hired in a year: the average of the last years, or what the municipality assumes
 * @param assumed    whether it is the latter
 * @param own        of those whose first year is over: at the level by the first rating in it ÷ all of them
 * @param rated      of all of them, those who were rated in it
 * @param used       the same share, or of all populations where this one is too small; of nobody where all are too few
 */
public record Newcomers(Population population, BigDecimal perYear, boolean assumed, Share own, int rated, Share used) {

    /** People who bring the level, in a year. */
    public BigDecimal expected() {
        if (!isCounted()) return BigDecimal.ZERO;
        return perYear.multiply(BigDecimal.valueOf(used.numerator()))
                .divide(BigDecimal.valueOf((long) used.denominator()), MathContext.DECIMAL64);
    }

    /** Not rated in their first year: nobody knows what they brought. They are expected no more than counted now. */
    public int unknown() {
        return (int) own.denominator() - rated;
    }

    public boolean isCounted() {
        return used.denominator() > 0;
    }

    public boolean isOfAll() {
        return isCounted() && !used.equals(own);
    }
}
