package nl.vaardig.talent.rate;

import java.util.List;
import java.util.Map;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/**
 * The rate of each population, or of everyone together where one of the populations is too small to be told: the small
 * one would follow from the others.
 *
 * @param all everyone's
 * @param own by population; those without people are left out
 */
public record OutflowRates(OutflowRate all, Map<Population, OutflowRate> own) {

    public OutflowRates {
        own = Map.copyOf(own);
    }

    static OutflowRates of(OutflowRate all, Map<Population, OutflowRate> own, SmallGroups rule) {
        boolean tooSmall = own.values().stream()
                .anyMatch(rate -> rule.isTooSmall((long) rate.share().denominator()));
        return new OutflowRates(all, tooSmall ? Map.of() : own);
    }

    public OutflowRate of(Population population) {
        return own.getOrDefault(population, all);
    }

    /** Those that are used, to print them: by population, or the one of everyone. */
    public List<OutflowRate> shown() {
        if (own.isEmpty()) return List.of(all);
        return List.of(Population.values()).stream()
                .filter(own::containsKey)
                .map(own::get)
                .toList();
    }
}
