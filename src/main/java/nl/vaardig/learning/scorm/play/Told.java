package nl.vaardig.learning.scorm.play;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.vaardig.platform.BadField;

/**
 * What the window of a package sends.
 *
 * @param session which window
 * @param opening how many parts it opened so far
 * @param told    what changed since the last time
 */
record Told(String session, int opening, Map<String, String> told) {

    private static final Pattern SESSION = Pattern.compile("[A-Za-z0-9_-]{10,30}");
    private static final Pattern NAME = Pattern.compile("cmi\\.[a-z0-9_.]{1,120}");
    private static final int MOST_OPENINGS = 100_000;

    /** @throws BadField for what no window of ours sends */
    static Told read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject sent = reader.readObject();
            String session = sent.getString("session");
            int opening = sent.getInt("opening");
            boolean isSound = SESSION.matcher(session).matches() && opening >= 0 && opening <= MOST_OPENINGS;
            if (!isSound) throw new BadField("session", "scorm.play.unreadable");
            return new Told(session, opening, texts(sent.getJsonObject("told")));
        } catch (JsonException | ClassCastException | NullPointerException | IllegalStateException e) {
            throw new BadField("told", "scorm.play.unreadable");
        }
    }

    private static Map<String, String> texts(JsonObject object) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> one : object.entrySet()) {
            if (one.getValue() instanceof JsonString text
                    && NAME.matcher(one.getKey()).matches()) texts.put(one.getKey(), text.getString());
        }
        return texts;
    }

    /** @param kept as it was written by {@link #written}; null: nothing */
    static Map<String, String> kept(String kept) {
        if (kept == null) return new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(kept))) {
            return texts(reader.readObject());
        }
    }

    static String written(Map<String, String> all) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        all.forEach(object::add);
        return object.build().toString();
    }
}
