package nl.vaardig.inventory.gap;

import java.util.Set;

/**
 * A critical skill in a unit, with the people who hold it.
 *
 * @param skillId     the skill
 * @param criticality k, 1–3
 * @param needed      m, people needed, 1 or more
 * @param holders     ids of the employees at or above the level; may be empty
 */
public record CriticalSkill(long skillId, int criticality, int needed, Set<Long> holders) {

    /** @throws IllegalArgumentException for a criticality outside 1–3 or fewer than 1 needed */
    public CriticalSkill {
        holders = Set.copyOf(holders);
        if (criticality < 1 || criticality > 3) {
            throw new IllegalArgumentException("Criticality runs from 1 to 3: " + criticality);
        }
        new Coverage(holders.size(), needed);
    }

    public Coverage coverage() {
        return new Coverage(holders.size(), needed);
    }

    boolean hangsOn(long employeeId) {
        return coverage().busFactor() == 1 && holders.contains(employeeId);
    }
}
