package nl.vaardig.steering.outlook.forecast;

import java.util.Map;

/**
 * A way to close the distance: what is done in which year.
 *
 * @param name     as the user called it
 * @param measures by year; a year without any does nothing
 */
public record Scenario(String name, Map<Integer, Measures> measures) {

    public Scenario {
        measures = Map.copyOf(measures);
    }

    /** Nothing beyond what is under way. */
    public static Scenario asItIs(String name) {
        return new Scenario(name, Map.of());
    }

    Measures in(int year) {
        return measures.getOrDefault(year, Measures.NONE);
    }
}
