package nl.vaardig.steering.coverage;

import nl.vaardig.platform.page.Address;

/**
 * Which part of the organisation, or which goal, coverage is asked of.
 *
 * @param department null for the first one the user has; of no account beside a goal
 * @param goal       null = a department
 * @param alone      only the department itself, without those below it
 */
public record CoverageAsk(Long department, Long goal, boolean alone) {

    public static CoverageAsk ofGoal(Long goal) {
        return new CoverageAsk(null, goal, false);
    }

    /** Any page about the same. */
    public Address at(String path) {
        return new Address(path)
                .with("department", goal == null ? department : null)
                .with("goal", goal)
                .with("alone", alone ? "true" : null);
    }

    CoverageAsk in(long chosen) {
        return new CoverageAsk(chosen, goal, alone);
    }
}
