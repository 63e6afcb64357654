package nl.vaardig.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes down how many people domains, departments and teams need for what they can't do without. */
final class CoverageNeeds {
    /** @param people at the level or above it, at least */
    private record Wanted(String skill, int level, int people) {}

    private static final List<Wanted> OF_A_DOMAIN = List.of(
            new Wanted("analysing-data", 4, 4), new Wanted("responsible-ai", 3, 3), new Wanted("leading-change", 4, 2));
    private static final List<Wanted> OF_A_DEPARTMENT = List.of(
            new Wanted("data-visualisation", 3, 2),
            new Wanted("privacy-in-data", 3, 2),
            new Wanted("resident-focus", 4, 3));
    private static final List<Wanted> OF_A_TEAM =
            List.of(new Wanted("data-quality", 3, 2), new Wanted("clear-communication", 3, 2));

    private CoverageNeeds() {}

    static void write(Path folder, List<Unit> units, Starter starter, LocalDate asOf) {
        try (Csv csv = new Csv(
                folder,
                "coverage_needs.csv",
                "department_code",
                "skill_code",
                "level",
                "people",
                "valid_from",
                "valid_until")) {
            LocalDate from = asOf.minusYears(1).withDayOfYear(1);
            for (Unit unit : units) {
                for (Wanted wanted : of(unit)) {
                    if (starter.skills.containsKey(wanted.skill()))
                        csv.row(unit.code, wanted.skill(), wanted.level(), wanted.people(), from, null);
                }
            }
        }
    }

    private static List<Wanted> of(Unit unit) {
        if (unit.children.isEmpty()) return OF_A_TEAM;
        return unit.depth() == 1 ? OF_A_DOMAIN : OF_A_DEPARTMENT;
    }
}
