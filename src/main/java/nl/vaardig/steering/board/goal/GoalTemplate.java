package nl.vaardig.steering.board.goal;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.library.StarterFile;

/**
 * A goal as the starter library gives it for an example. It is nobody's goal until a municipality makes it its own.
 *
 * @param skills code → criticality 1–3
 * @param paths  codes of the learning paths that serve it
 */
public record GoalTemplate(
        String code,
        Bilingual name,
        Bilingual theme,
        GoalPhase phase,
        LocalDate targetOn,
        Bilingual ownerBoard,
        Bilingual ownerLine,
        Map<String, Integer> skills,
        List<String> paths) {

    /** A day that is past is of no use: then the end of the year after next. */
    GoalTemplate from(LocalDate today) {
        LocalDate ahead = LocalDate.of(today.getYear() + 2, 12, 31);
        LocalDate target = targetOn.isAfter(today) ? targetOn : ahead;
        return new GoalTemplate(code, name, theme, phase, target, ownerBoard, ownerLine, skills, paths);
    }

    public static List<GoalTemplate> all() {
        List<JsonObject> paths = StarterFile.index("paths").stream()
                .map(code -> StarterFile.object("paths/" + code + ".json"))
                .toList();
        return StarterFile.list("goals.json").stream()
                .map(file -> read(file, paths))
                .toList();
    }

    public static Optional<GoalTemplate> named(String code) {
        return all().stream().filter(template -> template.code().equals(code)).findFirst();
    }

    private static GoalTemplate read(JsonObject file, List<JsonObject> paths) {
        String code = file.getString("code");
        Map<String, Integer> skills = new LinkedHashMap<>();
        StarterFile.list(file, "skills").forEach(one -> skills.put(one.getString("skill"), one.getInt("criticality")));
        List<String> serving = paths.stream()
                .filter(path -> path.getString("goal").equals(code))
                .map(path -> path.getString("code"))
                .toList();
        return new GoalTemplate(
                code,
                StarterFile.text(file, "name"),
                StarterFile.text(file, "theme"),
                StarterFile.one(file, "phase", GoalPhase.class),
                LocalDate.parse(file.getString("targetOn")),
                StarterFile.text(file, "ownerBoard"),
                StarterFile.text(file, "ownerLine"),
                skills,
                serving);
    }
}
