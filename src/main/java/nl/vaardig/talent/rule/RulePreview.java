package nl.vaardig.talent.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.vaardig.talent.Hiding;
import nl.vaardig.talent.workforce.EmploymentSpell;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.Stay;
import nl.vaardig.talent.workforce.TalentCriteria;
import nl.vaardig.talent.workforce.TalentCriteria.Reached;
import nl.vaardig.talent.workforce.Workforce;

/**
 * How many people employed today a rule makes digital talent. Exact for who may see people's levels. For others it is
 * rounded to the smallest group when skills are part of the rule: trying one rule after another would otherwise tell
 * what level a single person has.
 *
 * @param employed people employed today
 * @param before   who count under the rule as saved
 * @param after    who count under the draft
 */
public record RulePreview(long employed, Count before, Count after) {

    /**
     * @param people rounded when not exact; the smallest group when small
     * @param small  fewer than that, and not said how many
     */
    public record Count(long people, boolean exact, boolean small) {

        static Count of(long people, boolean skills, Hiding hiding) {
            int smallest = hiding.groups().smallest();
            if (hiding.individuals()) return new Count(people, true, false);
            if (hiding.isTooSmall(people)) return new Count(smallest, false, true);
            return skills
                    ? new Count(Math.round(people / (double) smallest) * smallest, false, false)
                    : new Count(people, true, false);
        }
    }

    static RulePreview of(List<EmploymentSpell> spells, LocalDate today, Side saved, Side draft, Hiding hiding) {
        Period now = new Period(today, today);
        List<Stay> here = spells.stream()
                .map(Stay::everywhere)
                .filter(stay -> stay.touches(now))
                .toList();
        List<EmploymentSpell> employed = here.stream().map(Stay::employment).toList();
        boolean skills = !saved.criteria().levels().isEmpty()
                || !draft.criteria().levels().isEmpty();
        return new RulePreview(
                Workforce.people(here, now).size(),
                Count.of(saved.who(employed, now).size(), skills, hiding),
                Count.of(draft.who(employed, now).size(), skills, hiding));
    }

    /** A rule with who is at its levels. */
    record Side(TalentCriteria criteria, Collection<Reached> reached) {

        Set<Long> who(List<EmploymentSpell> employed, Period now) {
            return criteria.who(employed, reached, now, now.end());
        }
    }
}
