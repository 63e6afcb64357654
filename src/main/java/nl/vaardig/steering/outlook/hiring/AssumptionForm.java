package nl.vaardig.steering.outlook.hiring;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.Map;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.steering.outlook.forecast.OutlookHiring;

/** What a municipality assumes, as typed. @param hires people a year; empty = as in the last years */
public record AssumptionForm(String completion, Map<Population, String> hires) {

    /** @param hires only of populations for which something else is assumed than the average */
    public record Read(int completion, Map<Population, Integer> hires) {}

    public static AssumptionForm of(int completion, Hiring hiring) {
        Map<Population, String> hires = new EnumMap<>(Population.class);
        hiring.assumed().forEach((population, people) -> hires.put(population, String.valueOf(people)));
        return new AssumptionForm(String.valueOf(completion), hires);
    }

    public static AssumptionForm of(MultivaluedMap<String, String> sent) {
        Map<Population, String> hires = new EnumMap<>(Population.class);
        for (Population population : Population.values()) hires.put(population, text(sent.getFirst(field(population))));
        return new AssumptionForm(text(sent.getFirst("completion")), hires);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public static String field(Population population) {
        return "hires-" + population;
    }

    public String value(Population population) {
        return hires.getOrDefault(population, "");
    }

    /** What is wrong is in the check; then the rest is of no account. */
    public Read read(FormCheck check, Messages words) {
        check.named("completion", "outlook.assumption");
        int percent = check.number("completion", completion, 0, 100);
        Map<Population, Integer> read = new EnumMap<>(Population.class);
        for (Population population : Population.values()) {
            if (value(population).isEmpty()) continue;
            check.named(field(population), "outlook.assumption.hires", words.text("enum.Population." + population));
            read.put(population, check.number(field(population), value(population), 0, OutlookHiring.MOST_PEOPLE));
        }
        return new Read(percent, read);
    }
}
