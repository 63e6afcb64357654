package nl.vaardig.inventory.passport;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.gap.PersonGaps;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.inventory.rating.ExplainedLevel;
import nl.vaardig.inventory.rating.RatingLine;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.inventory.requirement.ExemptionLine;
import nl.vaardig.inventory.requirement.Exemptions;
import nl.vaardig.inventory.wish.SkillWishes;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.scale.ScaleLevel;
import nl.vaardig.skills.skill.Decay;
import nl.vaardig.skills.skill.SkillDecays;

/**
 * Puts a passport together from the doors, in a fixed number of queries. The level is worked out from the ratings by
 * the counting rule itself, so that the page can say why; a test holds the level kept in the database to the same.
 */
@ApplicationScoped
@Transactional
public class Passports {

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    People people;

    @Inject
    PersonGaps gaps;

    @Inject
    Ratings ratings;

    @Inject
    SkillWishes wishes;

    @Inject
    Exemptions exemptions;

    @Inject
    Skills skills;

    @Inject
    SkillDecays decays;

    @Inject
    CountingRules rules;

    /** What was found about one person, by skill. */
    private record Found(
            CountingRule rule,
            AsOf when,
            Map<Long, Decay> decays,
            Map<Long, PersonGaps.Line> asked,
            Map<Long, List<RatingLine>> ratings,
            Map<Long, SkillWishes.Wish> wishes,
            Map<Long, ExemptionLine> exempt) {

        boolean mentions(Skill skill) {
            return asked.containsKey(skill.id()) || ratings.containsKey(skill.id()) || exempt.containsKey(skill.id());
        }

        ExplainedLevel explained(Skill skill) {
            Decay decay = decays.getOrDefault(skill.id(), Decay.NONE);
            return ExplainedLevel.of(rule, decay, ratings.getOrDefault(skill.id(), List.of()), when);
        }
    }

    /** @throws nl.vaardig.platform.NotThere when the current user may not see this person */
    public Passport of(long employee, AsOf when) {
        whoMaySee.mustSee(employee);
        Person person = people.get(employee);
        boolean isExempt = person.ever().exemptions() > 0;
        Found found = find(employee, when, isExempt ? exempt(employee, when) : Map.of());
        List<Skill> shown = (when.isToday() ? skills.standing() : skills.ever())
                .stream().filter(found::mentions).toList();
        return new Passport(person, when, found.rule(), rows(shown, found));
    }

    /**
     * One skill of one person, also one that nothing was said about yet.
     *
     * @throws nl.vaardig.platform.NotThere when there is no such skill or the person may not be seen
     */
    public PassportLine row(long employee, long skill, AsOf when) {
        Found found = find(employee, when, exempt(employee, when));
        return rows(List.of(skills.get(skill)), found).get(0);
    }

    private Found find(long employee, AsOf when, Map<Long, ExemptionLine> exempt) {
        return new Found(
                rules.current(),
                when,
                decays.of(when.decidedBy()),
                gaps.of(employee, when).stream().collect(toMap(PersonGaps.Line::skillId, line -> line)),
                ratings.of(employee, when).stream().collect(groupingBy(RatingLine::skillId)),
                wishes.of(employee),
                exempt);
    }

    private Map<Long, ExemptionLine> exempt(long employee, AsOf when) {
        return exemptions.of(employee).stream()
                .filter(row -> row.isValidOn(when.askedOn()))
                .collect(toMap(ExemptionLine::skillId, row -> row, (one, other) -> one));
    }

    private List<PassportLine> rows(List<Skill> shown, Found found) {
        Map<Long, List<LevelAnchor>> anchors =
                skills.anchors(shown.stream().map(Skill::id).toList());
        Map<Long, List<ScaleLevel>> levels = skills.levels();
        return shown.stream()
                .map(skill -> new PassportLine(
                        skill,
                        found.asked().get(skill.id()),
                        found.explained(skill),
                        found.wishes().getOrDefault(skill.id(), SkillWishes.Wish.none(skill.id())),
                        anchors.getOrDefault(skill.id(), List.of()),
                        levels.getOrDefault(skill.framework().scale().id(), List.of()),
                        found.exempt().get(skill.id())))
                .toList();
    }
}
