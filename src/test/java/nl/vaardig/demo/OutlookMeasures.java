package nl.vaardig.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Three ways to get the people whom the goals ask for: training them, taking them on, and a mix with the neighbours. */
final class OutlookMeasures {
    private record Way(String scenario, int hire, int train, String borrow) {}

    private static final List<Way> WAYS = List.of(
            new Way("Zelf opleiden", 0, 6, "0"),
            new Way("Aannemen", 3, 0, "0"),
            new Way("Samen met buurgemeenten", 1, 2, "1.5"));

    private record About(String skill, int level) {}

    private static final List<About> ABOUT =
            List.of(new About("analysing-data", 4), new About("geo-data", 3), new About("steering-on-data", 3));

    private OutlookMeasures() {}

    static void write(Path folder, Starter starter, LocalDate asOf) {
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
                for (About about : ABOUT) {
                    if (starter.skills.containsKey(about.skill())) twoYears(csv, way, about, asOf.getYear() + 1);
                }
            }
        }
    }

    private static void twoYears(Csv csv, Way way, About about, int first) {
        for (int year = first; year <= first + 1; year++) {
            csv.row(
                    way.scenario(),
                    6500,
                    48000,
                    about.skill(),
                    about.level(),
                    year,
                    way.hire(),
                    way.train(),
                    way.borrow());
        }
    }
}
