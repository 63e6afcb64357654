package nl.vaardig.inventory.round;

import java.time.LocalDate;
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

    public static Questions olderThan(LocalDate day) {
        return new Questions(QuestionChoice.OLDER_THAN, day);
    }
}
