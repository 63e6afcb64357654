package nl.vaardig.talent.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.talent.told.Hiding;
import nl.vaardig.talent.workforce.EmploymentSpell;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.Stay;
import nl.vaardig.talent.workforce.TalentCriteria;
import nl.vaardig.talent.workforce.TalentCriteria.Reached;
import nl.vaardig.talent.workforce.Workforce;

/**
 * How many people employed today a rule makes digital talent. Who may see people's levels gets the number of the whole
 * rule. Others get the number by job role alone: trying one rule after another would otherwise tell what level a single
 * person has, and rounding only makes that a matter of patience.
 *
 * @param employed    people employed today
 * @param before      who count under the rule as saved
 * @param after       who count under the draft
 * @param byRoleAlone a rule has skills too, and the reader may not know who has them
 */
public record TalentRulePreview(long employed, Count before, Count after, boolean byRoleAlone) {

    /**
     * @param people the smallest group when small
     * @param small  fewer than that, and not said how many
     */
    public record Count(long people, boolean small) {

        static Count of(long people, Hiding hiding) {
            boolean small = hiding.isTooSmall(people);
            return new Count(small ? hiding.groups().smallest() : people, small);
        }
    }

    static TalentRulePreview of(List<EmploymentSpell> spells, LocalDate today, Side saved, Side draft, Hiding hiding) {
        Period now = new Period(today, today);
        List<Stay> here = spells.stream()
                .map(Stay::everywhere)
                .filter(stay -> stay.touches(now))
                .toList();
        List<EmploymentSpell> employed = here.stream().map(Stay::employment).toList();
        return new TalentRulePreview(
                Workforce.people(here, now).size(),
                Count.of(saved.seenBy(hiding).who(employed, now).size(), hiding),
                Count.of(draft.seenBy(hiding).who(employed, now).size(), hiding),
                !hiding.individuals() && (saved.asksSkills() || draft.asksSkills()));
    }

    /** A rule with who is at its levels. */
    record Side(TalentCriteria criteria, Collection<Reached> reached) {

        Side seenBy(Hiding hiding) {
            if (hiding.individuals()) return this;
            return new Side(new TalentCriteria(criteria.jobRoles(), Map.of(), criteria.skillsNeeded()), List.of());
        }

        boolean asksSkills() {
            return !criteria.levels().isEmpty();
        }

        Set<Long> who(List<EmploymentSpell> employed, Period now) {
            return criteria.who(employed, reached, now, now.end());
        }
    }
}
