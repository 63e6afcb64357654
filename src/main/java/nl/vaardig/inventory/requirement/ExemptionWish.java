package nl.vaardig.inventory.requirement;

import java.time.LocalDate;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Said;
import nl.vaardig.skills.framework.Skill;

/**
 * What somebody should not be asked for a while.
 *
 * @param reason 1 to {@value Exemption#LONGEST_REASON} characters
 * @param until  the last day, at most {@value Exemption#MOST_YEARS} years on; null until it is taken back
 */
public record ExemptionWish(Skill skill, String reason, LocalDate from, LocalDate until) {

    /** Reads skill, reason, from and until; null when something can't be used. */
    public static ExemptionWish read(Said said, Known<Skill> skills) {
        Skill skill = said.known("skill", skills);
        String reason = said.text("reason", Exemption.LONGEST_REASON);
        LocalDate from = said.date("from");
        LocalDate until = said.lastDay("until");
        if (from != null && until != null) said.ruled("until", () -> Exemption.checked(from, until));
        return said.isSound() ? new ExemptionWish(skill, reason, from, until) : null;
    }
}
