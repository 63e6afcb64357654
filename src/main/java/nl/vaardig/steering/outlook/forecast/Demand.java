package nl.vaardig.steering.outlook.forecast;

import java.util.Collection;

/**
 * A goal's number: so many people at the level from the year of its target date on.
 *
 * @param fromYear the year of the target date
 * @param people   0 or more
 */
public record Demand(int fromYear, int people) {

    /** @throws IllegalArgumentException for a negative number of people */
    public Demand {
        if (people < 0) {
            throw new IllegalArgumentException("A number of people is never negative: " + people);
        }
    }

    /**
     * What is asked in a year: the highest number in force, since one person can serve several goals (our own rule); 0
     * = nothing.
     */
    public static int in(int year, Collection<Demand> demands) {
        return demands.stream()
                .filter(demand -> demand.fromYear <= year)
                .mapToInt(Demand::people)
                .max()
                .orElse(0);
    }
}
