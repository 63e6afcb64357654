package nl.vaardig.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The courses that the municipality of the demonstration has bought, with what they cost there: those of its learning
 * paths, and a few of its own. The others of the starter library stay the examples they are. What is said of them is made
 * up by rule: by form, hours and level.
 */
final class CourseFile {

    private static final Map<String, Integer> EUROS_AN_HOUR =
            Map.of("ELEARNING", 15, "WORKSHOP", 50, "CLASSROOM", 55, "ON_THE_JOB", 10);

    private CourseFile() {}

    /** Who gives it, by form; a course at work is given by colleagues. */
    private static final Map<String, String> PROVIDERS = Map.of(
            "ELEARNING",
            "Leerplein Gemeenten",
            "WORKSHOP",
            "Werkplaats Digitaal",
            "CLASSROOM",
            "Academie voor Gemeenten");

    private static final Map<String, String> BEGINS =
            Map.of("ELEARNING", "NOW", "ON_THE_JOB", "NOW", "CLASSROOM", "ON_DATE", "WORKSHOP", "ON_REQUEST");

    private static final Map<String, String> NEEDS = Map.of(
            "first-data-analysis", "data-literacy-basics",
            "charts-that-speak", "data-literacy-basics",
            "privacy-by-design", "recording-it-right-first-time",
            "quality-of-base-registers", "recording-it-right-first-time",
            "ai-assistant-at-work", "ai-and-the-rules");

    /** What has to be done again, and after how many months. */
    private static final Map<String, Integer> REPEATED = Map.of("safe-working-every-day", 24, "ai-and-the-rules", 12);

    static void write(Path folder) {
        List<JsonObject> courses = Starter.json("courses.json").asJsonArray().getValuesAs(JsonObject.class);
        Set<String> bought = ofPaths();
        try (Csv csv = new Csv(
                folder,
                "courses.csv",
                Stream.of(
                                nl.vaardig.learning.course.write.CourseFile.COLUMNS,
                                nl.vaardig.learning.course.write.CourseFile.LATER_COLUMNS)
                        .flatMap(List::stream)
                        .toArray(String[]::new))) {
            courses.stream()
                    .filter(course -> bought.contains(course.getString("code")))
                    .forEach(course -> write(csv, course));
            writeOwn(csv);
        }
    }

    private static void write(Csv csv, JsonObject course) {
        String code = course.getString("code");
        String form = course.getString("form");
        boolean isInRoom = form.equals("CLASSROOM") || form.equals("WORKSHOP");
        boolean isOnline = form.equals("ELEARNING");
        Integer months = REPEATED.get(code);
        csv.row(
                code,
                LibraryFiles.text(course, "name", "nl"),
                LibraryFiles.text(course, "name", "en"),
                LibraryFiles.text(course, "description", "nl"),
                LibraryFiles.text(course, "description", "en"),
                course.getString("track"),
                form,
                course.get("hours"),
                course.getInt("hours") * EUROS_AN_HOUR.get(form),
                course.isNull("seats") ? null : course.get("seats"),
                course.getBoolean("soft"),
                skills(course),
                PROVIDERS.getOrDefault(form, ""),
                isOnline ? "DUTCH_AND_ENGLISH" : "DUTCH",
                isInRoom ? "Opleidingslokaal in het stadhuis" : "",
                isInRoom ? "opleidingen@gemeente.example" : "",
                isOnline ? "https://leerplein.example/" + code : "",
                "",
                "",
                isOnline ? "Met ondertitels, en te bedienen met het toetsenbord." : "",
                isOnline ? "With captions, and usable with the keyboard." : "",
                months,
                months,
                BEGINS.get(form),
                "PUBLISHED",
                "",
                NEEDS.getOrDefault(code, ""));
    }

    /** From level 3 on one begins a level lower. */
    private static String skills(JsonObject course) {
        return course.getJsonArray("skills").getValuesAs(JsonObject.class).stream()
                .map(skill -> skill.getString("skill") + ":" + reached(skill.getInt("level")))
                .collect(Collectors.joining("|"));
    }

    private static String reached(int level) {
        return level < 3 ? String.valueOf(level) : (level - 1) + "-" + level;
    }

    /** Courses that only this municipality has: each of a form, a language or a state that the library doesn't show. */
    private static void writeOwn(Csv csv) {
        csv.row(
                "office-basics-2019",
                "Werken met Office 2019",
                "Working with Office 2019",
                "U leert de oude versie van Word en Excel kennen.",
                "You learn to know the old version of Word and Excel.",
                "DIGITAL_BASICS",
                "CLASSROOM",
                6,
                150,
                12,
                false,
                "DC1.3:2",
                "Academie voor Gemeenten",
                "DUTCH",
                "Opleidingslokaal in het stadhuis",
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                "ON_DATE",
                "OUTDATED",
                "order-in-your-files",
                "");
        csv.row(
                "open-data-cafe",
                "Open data-café",
                "Open data café",
                "Elke maand laat een collega zien wat open gegevens vertellen. U stelt vragen en denkt mee.",
                "Every month a colleague shows what open data tell. You ask questions and think along.",
                "DATA_ANALYSIS",
                "LIVE_ONLINE",
                1,
                0,
                40,
                false,
                "data-literacy:1",
                "",
                "DUTCH_AND_ENGLISH",
                "",
                "data@gemeente.example",
                "",
                "Iedereen, ook zonder kennis van gegevens",
                "Everyone, also without knowledge of data",
                "Er is een schrijftolk.",
                "There is a speech-to-text interpreter.",
                null,
                null,
                "ON_DATE",
                "PUBLISHED",
                "",
                "");
        csv.row(
                "privacy-refresher",
                "Privacy in tien minuten",
                "Privacy in ten minutes",
                "U frist op wat u mag vastleggen en hoe lang u het bewaart.",
                "You refresh what you may record and how long you keep it.",
                "DATA_ANALYSIS",
                "ELEARNING",
                0.5,
                0,
                null,
                false,
                "privacy-in-data:1",
                "Leerplein Gemeenten",
                "DUTCH",
                "",
                "",
                "https://leerplein.example/privacy",
                "",
                "",
                "",
                "",
                12,
                12,
                "NOW",
                "PUBLISHED",
                "",
                "");
        csv.row(
                "leading-digital-change",
                "Leergang digitale verandering leiden",
                "Programme Leading digital change",
                "U werkt een half jaar met leidinggevenden van andere gemeenten aan een verandering van uzelf.",
                "For half a year you work with managers of other municipalities on a change of your own.",
                "DIGITAL_LEADERSHIP",
                "EXTERNAL",
                60,
                2400,
                16,
                false,
                "experimenting:3-4",
                "Bestuursschool Delta",
                "ENGLISH",
                "Utrecht",
                "info@bestuursschool.example",
                "https://bestuursschool.example/leading",
                "Leidinggevenden",
                "Managers",
                "",
                "",
                null,
                null,
                "ON_REQUEST",
                "PUBLISHED",
                "",
                "small-experiments");
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
