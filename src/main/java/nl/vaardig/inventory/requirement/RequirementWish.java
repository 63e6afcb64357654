package nl.vaardig.inventory.requirement;

import java.time.LocalDate;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Levels;
import nl.vaardig.skills.framework.Skill;

/**
 * What should be asked of a skill. That nothing begins in the past or too far ahead is for the door to say.
 *
 * @param importance 1 to {@value Requirement#MOST_IMPORTANT}
 * @param from       the first day
 * @param reason     may be empty
 */
public record RequirementWish(int level, int importance, LocalDate from, Bilingual reason) {

    /**
     * Reads level, importance, validFrom and reason.
     *
     * @param skill null when it can't be used, which has been noted already
     * @return null when something can't be used
     */
    public static RequirementWish read(Said said, Skill skill) {
        Integer level = Levels.read(said, skill);
        Integer importance = said.number("importance", 1, Requirement.MOST_IMPORTANT);
        LocalDate from = said.date("validFrom");
        Bilingual reason = said.optionalBoth("reason", Requirement.MOST_REASON);
        return said.isSound() ? new RequirementWish(level, importance, from, reason) : null;
    }
}
