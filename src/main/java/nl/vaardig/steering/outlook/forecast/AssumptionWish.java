package nl.vaardig.steering.outlook.forecast;

import java.util.EnumMap;
import java.util.Map;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.said.Said;

/**
 * What a municipality wants to assume.
 *
 * @param completionPercent of the people on a path who complete it, 0 to 100
 * @param hires             people a year, 0 to {@value OutlookHiring#MOST_PEOPLE}; only of populations that don't go on
 *                          as in the last years
 */
public record AssumptionWish(int completionPercent, Map<Population, Integer> hires) {

    /** Reads completionPercent, and hires- with each population. Null when something can't be used. */
    public static AssumptionWish read(Said said) {
        Integer completion = said.number("completionPercent", 0, 100);
        Map<Population, Integer> hires = new EnumMap<>(Population.class);
        for (Population population : Population.values()) {
            Integer people = said.optionalNumber("hires-" + population, 0, OutlookHiring.MOST_PEOPLE);
            if (people != null) hires.put(population, people);
        }
        return said.isSound() ? new AssumptionWish(completion, hires) : null;
    }
}
