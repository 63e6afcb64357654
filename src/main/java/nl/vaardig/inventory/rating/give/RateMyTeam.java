package nl.vaardig.inventory.rating.give;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.inventory.rating.agreement.Agreements;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;

/** A manager says what he or she sees of someone in the own departments, alone or agreed in a talk. */
@ApplicationScoped
@Transactional
public class RateMyTeam {

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Ratings ratings;

    @Inject
    Agreements agreements;

    @Inject
    Skills skills;

    @Inject
    Clock clock;

    /**
     * Records the manager's level, valid today; or what was agreed, which counts once the employee confirmed it.
     *
     * @param agreed agreed with the employee in a talk, which weighs more
     * @param note up to 1,000 characters that the employee reads, or null
     * @throws BadField at "level" for a level that the skill doesn't have
     * @throws nl.vaardig.platform.NotThere for someone the user may not see
     * @throws RuleRefused for someone the user sees without being the manager, such as oneself
     */
    public void say(long employee, long skillId, Integer level, boolean agreed, String note) {
        whoMaySee.mustSee(employee);
        RuleRefused.unless(whoMaySee.leads(employee), "rule.rating.notYourTeam");
        Skill skill = skills.get(skillId);
        boolean fits = level != null && level >= 1 && level <= skill.topLevel();
        if (!fits) throw new BadField("level", "rating.level.choose", skill.topLevel());
        if (note != null && note.strip().length() > 1000) throw new BadField("note", "rating.note.tooLong", 1000);
        if (agreed) {
            agreements.record(employee, skillId, level, note);
            return;
        }
        LocalDate today = LocalDate.now(clock);
        ratings.add(new Ratings.Entry(employee, skillId, level, RatingSource.MANAGER, today, null, note));
    }
}
