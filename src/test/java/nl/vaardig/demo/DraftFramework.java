package nl.vaardig.demo;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A second version of the starter's framework for data, as the municipality might draw it up: dashboards are part of
 * making data visible, and automating is new. It comes in as a draft, to look at what it would change.
 */
final class DraftFramework {

    private static final int LEVELS = 5;
    private static final String PART_OF_ANOTHER = "dashboards";
    private static final List<String> FIXED = List.of(
            "framework",
            "version",
            "framework_nl",
            "framework_en",
            "area",
            "area_nl",
            "area_en",
            "other_areas",
            "code",
            "identifier",
            "esco_uri",
            "track",
            "name_nl",
            "name_en",
            "definition_nl",
            "definition_en",
            "meaning_nl",
            "meaning_en",
            "other_words_nl",
            "other_words_en");

    private static final String[][] NEW_LEVELS = {
        {
            "U weet welk werk met gegevens zich steeds herhaalt.",
            "You know which work with data is repeated time and again."
        },
        {
            "U voert een stap uit die een collega heeft geautomatiseerd, en ziet of de uitkomst klopt.",
            "You run a step that a colleague automated, and see whether the outcome is right."
        },
        {
            "U automatiseert een stap in uw eigen werk en schrijft op hoe een ander die controleert.",
            "You automate a step in your own work and write down how someone else checks it."
        },
        {
            "U helpt collega's om hun stappen te automatiseren en let op fouten en privacy.",
            "You help colleagues to automate their steps and watch for errors and privacy."
        },
        {
            "U bepaalt met anderen wat de gemeente wel en niet automatiseert, en waarom.",
            "You decide with others what the municipality does and does not automate, and why."
        }
    };

    private final Path folder;

    DraftFramework(Path folder) {
        this.folder = folder;
    }

    void write() {
        JsonObject data = Starter.json("frameworks/data.json").asJsonObject();
        List<String> header = new ArrayList<>(FIXED);
        for (int level = 1; level <= LEVELS; level++) {
            for (String part : List.of("text_nl", "text_en", "example_nl", "example_en"))
                header.add("level_" + level + "_" + part);
        }
        try (Csv csv = new Csv(folder, "framework.csv", header.toArray(String[]::new))) {
            for (JsonObject skill : data.getJsonArray("skills").getValuesAs(JsonObject.class)) {
                if (!skill.getString("code").equals(PART_OF_ANOTHER)) csv.row(row(data, skill));
            }
            csv.row(added(data));
        }
    }

    private static Object[] row(JsonObject data, JsonObject skill) {
        boolean widened = skill.getString("code").equals("data-visualisation");
        List<Object> cells = start(data, skill.getString("area"), skill.getString("code"));
        String esco = skill.isNull("escoUri") ? null : skill.getString("escoUri");
        cells.addAll(Arrays.asList(null, esco, skill.getString("track")));
        if (widened) cells.addAll(List.of("Gegevens zichtbaar maken en volgen", "Showing and following data"));
        else both(cells, skill.getJsonObject("name"));
        both(cells, skill.getJsonObject("definition"));
        both(cells, skill.getJsonObject("meaning"));
        cells.addAll(Arrays.asList(widened ? "dashboard, grafiek" : null, widened ? "dashboard, chart" : null));
        for (JsonObject anchor : skill.getJsonArray("anchors").getValuesAs(JsonObject.class)) {
            both(cells, anchor.getJsonObject("text"));
            both(cells, anchor.getJsonObject("example"));
        }
        return cells.toArray();
    }

    private static Object[] added(JsonObject data) {
        List<Object> cells = start(data, "analysing", "automating-data-work");
        cells.set(7, "governing");
        cells.addAll(Arrays.asList(
                null,
                null,
                "DATA_ANALYSIS",
                "Gegevenswerk automatiseren",
                "Automating work with data",
                "U laat stappen die zich herhalen door een hulpmiddel doen, en houdt toezicht op de uitkomst.",
                "You let a tool do the steps that repeat themselves, and watch over the outcome.",
                "U houdt tijd over voor het werk waar een mens voor nodig is.",
                "You keep time for the work that needs a person.",
                "script, macro, robot",
                "script, macro, bot"));
        for (String[] level : NEW_LEVELS) cells.addAll(Arrays.asList(level[0], level[1], null, null));
        return cells.toArray();
    }

    private static List<Object> start(JsonObject data, String area, String code) {
        JsonObject name = data.getJsonArray("areas").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("code").equals(area))
                .findFirst()
                .orElseThrow()
                .getJsonObject("name");
        List<Object> cells = new ArrayList<>(List.of("data", "2.0"));
        both(cells, data.getJsonObject("name"));
        cells.add(area);
        both(cells, name);
        cells.addAll(Arrays.asList(null, code));
        return cells;
    }

    private static void both(List<Object> cells, JsonObject text) {
        cells.add(text.getString("nl"));
        cells.add(text.getString("en"));
    }
}
