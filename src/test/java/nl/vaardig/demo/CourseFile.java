package nl.vaardig.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The courses that the municipality of the demonstration has bought, with what they cost there: those of its learning
 * paths. The others of the starter library stay the examples they are. The prices are made up, by form and hours.
 */
final class CourseFile {

    private static final Map<String, Integer> EUROS_AN_HOUR =
            Map.of("ELEARNING", 15, "WORKSHOP", 50, "CLASSROOM", 55, "ON_THE_JOB", 10);

    private CourseFile() {}

    static void write(Path folder) {
        List<JsonObject> courses = Starter.json("courses.json").asJsonArray().getValuesAs(JsonObject.class);
        Set<String> bought = ofPaths();
        try (Csv csv = new Csv(
                folder,
                "courses.csv",
                "code",
                "name_nl",
                "name_en",
                "description_nl",
                "description_en",
                "track",
                "form",
                "hours",
                "cost",
                "seats",
                "soft",
                "skills")) {
            courses.stream()
                    .filter(course -> bought.contains(course.getString("code")))
                    .forEach(course -> write(csv, course));
        }
    }

    private static void write(Csv csv, JsonObject course) {
        String skills = course.getJsonArray("skills").getValuesAs(JsonObject.class).stream()
                .map(skill -> skill.getString("skill") + ":" + skill.getInt("level"))
                .collect(Collectors.joining("|"));
        csv.row(
                course.getString("code"),
                LibraryFiles.text(course, "name", "nl"),
                LibraryFiles.text(course, "name", "en"),
                LibraryFiles.text(course, "description", "nl"),
                LibraryFiles.text(course, "description", "en"),
                course.getString("track"),
                course.getString("form"),
                course.get("hours"),
                course.getInt("hours") * EUROS_AN_HOUR.get(course.getString("form")),
                course.isNull("seats") ? null : course.get("seats"),
                course.getBoolean("soft"),
                skills);
    }

    private static Set<String> ofPaths() {
        Set<String> codes = new HashSet<>();
        for (JsonString path :
                Starter.json("index.json").asJsonObject().getJsonArray("paths").getValuesAs(JsonString.class)) {
            Starter.json("paths/" + path.getString() + ".json")
                    .asJsonObject()
                    .getJsonArray("steps")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .map(step -> step.getString("course", ""))
                    .forEach(codes::add);
        }
        return codes;
    }
}
