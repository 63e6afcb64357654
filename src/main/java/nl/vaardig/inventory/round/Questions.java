package nl.vaardig.inventory.round;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import nl.vaardig.inventory.goal.Criticalities;
import nl.vaardig.platform.RuleRefused;

/**
 * Which skills a round asks of a person, out of that person's own profile.
 *
 * @param choice what is asked
 * @param before with {@link QuestionChoice#OLDER_THAN}: rated before this day, or never; null otherwise
 */
public record Questions(QuestionChoice choice, LocalDate before) {

    /** @throws RuleRefused when a day is missing, or given where none belongs */
    public Questions {
        RuleRefused.unless((choice == QuestionChoice.OLDER_THAN) == (before != null), "rule.round.olderThanWhat");
    }

    public static Questions all() {
        return new Questions(QuestionChoice.ALL_OF_PROFILE, null);
    }

    public static Questions critical() {
        return new Questions(QuestionChoice.CRITICAL, null);
    }

    public static Questions olderThan(LocalDate day) {
        return new Questions(QuestionChoice.OLDER_THAN, day);
    }

    /** The ids of the skills asked, in order; empty when there is nothing to ask this person. */
    public Set<Long> outOf(Collection<ProfileSkill> profile) {
        Set<Long> asked = new TreeSet<>();
        for (ProfileSkill skill : profile) {
            if (asksFor(skill)) asked.add(skill.skillId());
        }
        return asked;
    }

    private boolean asksFor(ProfileSkill skill) {
        return switch (choice) {
            case ALL_OF_PROFILE -> true;
            case CRITICAL -> skill.criticality() >= Criticalities.CRITICAL;
            case OLDER_THAN ->
                skill.lastRatedOn() == null || skill.lastRatedOn().isBefore(before);
        };
    }
}
