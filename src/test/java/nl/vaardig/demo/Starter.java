package nl.vaardig.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The starter library as found on the class path: the generator writes about what is there and nothing else. */
final class Starter {
    private static final String FOLDER = "/starter/";

    /** @param top the highest level of the scale */
    record Skill(String code, String track, int top) {}

    final Map<String, Skill> skills = new LinkedHashMap<>();
    final Map<String, JobRole> roles = new LinkedHashMap<>();
    final List<LearningPath> paths = new ArrayList<>();

    static Starter read() {
        Starter starter = new Starter();
        JsonObject index = json("index.json").asJsonObject();
        index.getJsonArray("frameworks")
                .getValuesAs(JsonString.class)
                .forEach(code -> starter.addFramework(
                        json("frameworks/" + code.getString() + ".json").asJsonObject()));
        json("job-roles.json").asJsonArray().getValuesAs(JsonObject.class).forEach(starter::addRole);
        index.getJsonArray("paths")
                .getValuesAs(JsonString.class)
                .forEach(code -> starter.addPath(
                        json("paths/" + code.getString() + ".json").asJsonObject()));
        return starter;
    }

    /** The role, or the nearest thing to it that the library has. */
    JobRole role(String code, boolean managerial) {
        JobRole role = roles.get(code);
        return role != null
                ? role
                : roles.values().stream()
                        .filter(each -> each.managerial() == managerial)
                        .findFirst()
                        .orElseGet(() -> roles.values().iterator().next());
    }

    static JsonStructure json(String name) {
        InputStream stream = Starter.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IllegalStateException("The starter library has no " + FOLDER + name + " on the class path");
        }
        try (JsonReader reader = Json.createReaderFactory(Map.of()).createReader(stream, StandardCharsets.UTF_8)) {
            return reader.read();
        }
    }

    private void addFramework(JsonObject framework) {
        int top = framework.getJsonObject("scale").getJsonArray("levels").size();
        for (JsonObject skill : framework.getJsonArray("skills").getValuesAs(JsonObject.class)) {
            String code = skill.getString("code");
            skills.put(code, new Skill(code, skill.getString("track"), top));
        }
    }

    private void addRole(JsonObject role) {
        roles.put(
                role.getString("code"),
                new JobRole(
                        role.getString("code"),
                        role.getString("population"),
                        role.getBoolean("managerial", false),
                        demands(role.getJsonArray("requirements"))));
    }

    private void addPath(JsonObject path) {
        paths.add(new LearningPath(
                path.getString("code"),
                path.getString("track"),
                path.getString("population", ""),
                path.getJsonArray("steps").size(),
                beforeGate(path.getJsonArray("steps").getValuesAs(JsonObject.class)),
                path.getJsonNumber("hours").doubleValue(),
                demands(path.getJsonArray("outcomes"))));
    }

    private static int beforeGate(List<JsonObject> steps) {
        int before = 0;
        while (before < steps.size() - 1 && steps.get(before).isNull("gateQuestion")) before++;
        return before;
    }

    private List<Demand> demands(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream()
                .map(demand -> new Demand(demand.getString("skill"), demand.getInt("level")))
                .filter(demand -> skills.containsKey(demand.skill()))
                .toList();
    }
}
