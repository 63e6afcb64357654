package nl.vaardig.learning.record.document;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import nl.vaardig.learning.record.Refusal;
import nl.vaardig.platform.words.JsonText;

/** Documents that are put together: objects of JSON only, member by member; what is sent last wins. */
final class Merge {

    private Merge() {}

    static boolean isJson(String contentType) {
        return contentType.split(";")[0].strip().equalsIgnoreCase("application/json");
    }

    /** @throws Refusal when it is said to be JSON and is none */
    static void check(String contentType, byte[] content) {
        if (isJson(contentType)) read(content);
    }

    static byte[] of(byte[] before, byte[] later) {
        JsonObjectBuilder all = Json.createObjectBuilder(object(before, "what is there"));
        object(later, "what was sent").forEach(all::add);
        return all.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject object(byte[] content, String which) {
        if (read(content) instanceof JsonObject object) return object;
        throw Refusal.malformed(which + " is no JSON object, so nothing can be added to it");
    }

    private static JsonValue read(byte[] content) {
        try {
            return JsonText.strict(content);
        } catch (JsonException e) {
            throw Refusal.malformed("the document is no JSON: " + e.getMessage());
        }
    }
}
