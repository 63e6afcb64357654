package nl.vaardig.dashboard.outlook.hiring;

import java.math.BigDecimal;
import java.math.MathContext;
import nl.vaardig.organisation.Population;
import nl.vaardig.privacy.Share;

/**
 * People of a population who are hired in a year, and what those of the last years brought of a skill.
 *
 * @param population whose; null = everyone
 * @param perYear    people hired in a year: the average of the last years, or what the municipality assumes
 * @param assumed    whether it is the latter
 * @param hired      people hired in the last years
 * @param own        of them at the level by the first rating in their first year ÷ those who had one
 * @param used       the same, or of all populations where too few of this one were rated; of nobody where all are too few
 */
public record Newcomers(Population population, BigDecimal perYear, boolean assumed, int hired, Share own, Share used) {

    /** People who bring the level, in a year. */
    public BigDecimal expected() {
        if (used.denominator() == 0) return BigDecimal.ZERO;
        return perYear.multiply(BigDecimal.valueOf(used.numerator()))
                .divide(BigDecimal.valueOf((long) used.denominator()), MathContext.DECIMAL64);
    }

    /** Not rated in their first year: of them nobody knows the level they brought. */
    public int unknown() {
        return hired - (int) own.denominator();
    }

    public boolean isCounted() {
        return used.denominator() > 0;
    }

    public boolean isOfAll() {
        return isCounted() && !used.equals(own);
    }
}
