package nl.vaardig.learning.record;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Objects;

/** Definitions of one activity put together: what is said later wins, and languages are added to those that are there. */
final class Definitions {

    private Definitions() {}

    /** Either can be null: nothing was said. */
    static String together(String before, String later) {
        if (later == null || Objects.equals(before, later)) return before;
        if (before == null) return later;
        return together(read(before), read(later), true).toString();
    }

    private static JsonObject together(JsonObject before, JsonObject later, boolean deeper) {
        JsonObjectBuilder all = Json.createObjectBuilder(before);
        later.forEach((name, value) -> all.add(name, deeper ? value(before.get(name), value) : value));
        return all.build();
    }

    private static JsonValue value(JsonValue before, JsonValue later) {
        return before instanceof JsonObject old && later instanceof JsonObject more
                ? together(old, more, false)
                : later;
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
