package nl.vaardig.demo;

import java.nio.file.Path;
import java.util.List;

/** Writes down which skills fade: what is done differently every few years, and what one forgets without doing it. */
final class SkillDecays {
    /** @param months the half-life */
    private record Fading(String skill, int months, int floor) {}

    private static final List<Fading> FADING = List.of(new Fading("DC4.2", 36, 1), new Fading("spreadsheets", 48, 2));

    private SkillDecays() {}

    static void write(Path folder, Starter starter) {
        try (Csv csv = new Csv(folder, "skill_decays.csv", "skill_code", "half_life_months", "floor_level")) {
            FADING.stream()
                    .filter(fading -> starter.skills.containsKey(fading.skill()))
                    .forEach(fading -> csv.row(fading.skill(), fading.months(), fading.floor()));
        }
    }
}
