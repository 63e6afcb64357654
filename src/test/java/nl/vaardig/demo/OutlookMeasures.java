package nl.vaardig.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Three ways to get the people whom the goals ask for: training many of the own people, taking on some beyond the usual,
 * and less training with people borrowed from the neighbours. As large as what they are for, so that they differ.
 */
final class OutlookMeasures {
    private static final String TRAIN = "Opleidingsplan";
    private static final String HIRE = "Gericht werven";
    private static final String TOGETHER = "Samen met buurgemeenten";

    /** What is done in each of two years, as shares of everyone in service. */
    private record Way(String scenario, String skill, int level, double hire, double train, double borrow) {}

    private static final List<Way> WAYS = List.of(
            new Way(TRAIN, "data-literacy", 3, 0, .12, 0),
            new Way(TRAIN, "DC4.2", 3, 0, .12, 0),
            new Way(TRAIN, "learning-agility", 4, 0, .06, 0),
            new Way(TRAIN, "resident-focus", 4, 0, .06, 0),
            new Way(TRAIN, "clear-communication", 4, 0, .04, 0),
            new Way(TRAIN, "steering-on-data", 3, 0, .015, 0),
            new Way(TRAIN, "security-governance", 3, 0, .015, 0),
            new Way(HIRE, "data-literacy", 3, .02, 0, 0),
            new Way(HIRE, "DC4.2", 3, .015, 0, 0),
            new Way(HIRE, "learning-agility", 4, .01, 0, 0),
            new Way(HIRE, "resident-focus", 4, .015, 0, 0),
            new Way(HIRE, "steering-on-data", 3, .005, 0, 0),
            new Way(HIRE, "security-governance", 3, .005, 0, 0),
            new Way(TOGETHER, "data-literacy", 3, 0, .06, 0),
            new Way(TOGETHER, "DC4.2", 3, 0, .06, 0),
            new Way(TOGETHER, "learning-agility", 4, 0, .03, 0),
            new Way(TOGETHER, "steering-on-data", 3, 0, .01, .005),
            new Way(TOGETHER, "security-governance", 3, 0, .01, .005),
            new Way(TOGETHER, "analysing-data", 4, .002, .005, .002));

    private OutlookMeasures() {}

    static void write(Path folder, int everyone, Starter starter, LocalDate asOf) {
        try (Csv csv = new Csv(
                folder,
                "outlook_measures.csv",
                "scenario",
                "hire_cost",
                "borrow_cost",
                "skill_code",
                "level",
                "year",
                "hire",
                "train",
                "borrow")) {
            for (Way way : WAYS) {
                if (!starter.skills.containsKey(way.skill())) continue;
                for (int year = asOf.getYear() + 1; year <= asOf.getYear() + 2; year++) {
                    csv.row(
                            way.scenario(),
                            6500,
                            48000,
                            way.skill(),
                            way.level(),
                            year,
                            Math.round(everyone * way.hire()),
                            Math.round(everyone * way.train()),
                            Math.round(everyone * way.borrow()));
                }
            }
        }
    }
}
