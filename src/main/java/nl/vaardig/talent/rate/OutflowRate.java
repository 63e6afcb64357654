package nl.vaardig.talent.rate;

import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.privacy.smallgroup.Share;
import nl.vaardig.talent.workforce.Period;

/**
 * How many of a group left in a year.
 *
 * @param population whose; null = everyone at the municipality
 * @param share      leavers ÷ average headcount (mean of the headcounts at start and end)
 */
public record OutflowRate(Population population, Share share, Period period) {

    /** 0–1; 0 where nobody was there to leave. */
    public double yearly() {
        return Math.min(1, share.value().orElse(0));
    }
}
