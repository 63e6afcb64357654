package nl.vaardig.platform.words;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

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

    /**
     * As what is kept word for word is read: a name that stands twice in an object is refused, and so is what is no
     * UTF-8 or has something behind it.
     *
     * @throws JsonException also when it is no JSON, or nested too deep
     */
    public static JsonValue strict(byte[] json) {
        if (depth(json) > DEEPEST) throw new JsonException("nested too deep");
        try {
            String text = utf8(json);
            onlyOnce(text);
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return reader.readValue();
            }
        } catch (CharacterCodingException e) {
            throw new JsonException("no UTF-8", e);
        } catch (UnsupportedOperationException e) {
            throw new JsonException("a number is too long", e);
        }
    }

    /** Looked at by ourselves: not every implementation does when it is asked to. */
    private static void onlyOnce(String text) {
        Deque<Set<String>> names = new ArrayDeque<>();
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            if (!parser.hasNext()) throw new JsonException("nothing");
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_OBJECT -> names.push(new HashSet<>());
                    case END_OBJECT -> names.pop();
                    case KEY_NAME -> {
                        if (!names.element().add(parser.getString()))
                            throw new JsonException("twice the name " + parser.getString());
                    }
                    default -> {
                        // a value, or a list of them
                    }
                }
            }
        }
    }

    private static String utf8(byte[] json) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
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
