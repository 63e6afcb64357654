package nl.vaardig.inventory.round;

import java.time.LocalDate;

/**
 * A skill in the profile of one person.
 *
 * @param criticality the highest any strategic goal gives it, 1–3; 1 where no goal names it
 * @param lastRatedOn the day of the newest own rating that holds; null = never rated
 */
public record ProfileSkill(long skillId, int criticality, LocalDate lastRatedOn) {

    /** @throws IllegalArgumentException for a criticality outside 1–3 */
    public ProfileSkill {
        if (criticality < 1 || criticality > 3) {
            throw new IllegalArgumentException("Criticality runs from 1 to 3: " + criticality);
        }
    }
}
