package nl.vaardig.platform.words;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** JSON that somebody sends. What is nested deeper than anything we read is refused before a reader follows it down. */
public final class JsonText {

    private static final int DEEPEST = 40;

    private JsonText() {}

    /** @throws JsonException when it is no JSON, no object, or nested too deep */
    public static JsonObject object(InputStream sent) {
        try {
            JsonValue value = read(sent.readAllBytes());
            if (value instanceof JsonObject object) return object;
            throw new JsonException("no object");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws JsonException when it is no JSON, or nested too deep */
    public static JsonValue read(byte[] json) {
        if (depth(json) > DEEPEST) throw new JsonException("nested too deep");
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
            return reader.readValue();
        } catch (UnsupportedOperationException e) {
            throw new JsonException("a number is too long", e);
        }
    }

    /** How many lists and objects stand in one another; a bracket inside a text is none. */
    private static int depth(byte[] json) {
        int depth = 0;
        int deepest = 0;
        boolean inText = false;
        for (int at = 0; at < json.length; at++) {
            switch (json[at]) {
                case '\\' -> at += inText ? 1 : 0;
                case '"' -> inText = !inText;
                case '[', '{' -> deepest = Math.max(deepest, inText ? 0 : ++depth);
                case ']', '}' -> depth -= inText ? 0 : 1;
                default -> {
                    // no bracket
                }
            }
        }
        return deepest;
    }
}
