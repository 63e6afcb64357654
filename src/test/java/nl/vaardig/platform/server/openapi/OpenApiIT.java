package nl.vaardig.platform.server.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.api.Test;

/** The contract of the API: what the code says is what is published, to everybody. */
class OpenApiIT extends FromOutside {

    private static final String PUBLISHED = "/api/v1/openapi.json";

    @Test
    void theContractIsWhatTheCodeSays() throws IOException {
        JsonObject made = read(Visitor.stranger()
                .with("Accept", "application/json")
                .get("/openapi?format=JSON")
                .body());
        Path written = Path.of("target/openapi.json");
        try (Writer file = Files.newBufferedWriter(written);
                JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(file)) {
            writer.write(sorted(made));
        }
        JsonObject published = read(Visitor.stranger().get(PUBLISHED).body());
        assertTrue(
                made.equals(published),
                "The contract has changed: look at the difference with " + written
                        + ", and when it is meant copy it to src/main/resources/openapi.json. Different: "
                        + differences(made, published));
    }

    @Test
    void itIsThereForEverybodyFromAnySite() {
        var answer = Visitor.stranger()
                .with("Origin", "https://developer.overheid.example")
                .get(PUBLISHED);
        assertEquals(200, answer.statusCode());
        assertEquals(
                "*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertEquals(
                "application/json", answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("1.0.0", answer.headers().firstValue("API-Version").orElse(""));
    }

    @Test
    void nothingElseIsForOtherSites() {
        var answer = Visitor.signedInAs("hr@waterveen.example")
                .with("Origin", "https://evil.example")
                .get("/api/v1/employees");
        assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
        assertEquals(401, Visitor.stranger().get("/api/v1/employees").statusCode());
    }

    private static String differences(JsonObject made, JsonObject published) {
        TreeSet<String> different = new TreeSet<>();
        for (String part : new String[] {"paths", "components"}) {
            JsonObject now = made.getJsonObject(part);
            JsonObject then = published.containsKey(part) ? published.getJsonObject(part) : JsonValue.EMPTY_JSON_OBJECT;
            now.forEach((name, value) -> {
                if (!value.equals(then.get(name))) different.add(part + " " + name);
            });
            then.keySet().stream()
                    .filter(name -> !now.containsKey(name))
                    .forEach(name -> different.add("gone: " + name));
        }
        return different.toString();
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }

    /** By name, so that a change shows as what it is. */
    private static JsonValue sorted(JsonValue value) {
        if (value instanceof JsonArray list) {
            JsonArrayBuilder items = Json.createArrayBuilder();
            list.forEach(item -> items.add(sorted(item)));
            return items.build();
        }
        if (!(value instanceof JsonObject object)) return value;
        JsonObjectBuilder fields = Json.createObjectBuilder();
        object.keySet().stream().sorted().forEach(name -> fields.add(name, sorted(object.get(name))));
        return fields.build();
    }
}
