package nl.vaardig.skills.library;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.words.Bilingual;

/** The files of the starter library on the class path, and how values are written in them. */
public final class StarterFile {

    private static final String FOLDER = "/starter/";

    private StarterFile() {}

    /** The codes a list of the index names, such as "paths". */
    public static List<String> index(String name) {
        return read("index.json").asJsonObject().getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    public static JsonObject object(String name) {
        return read(name).asJsonObject();
    }

    public static List<JsonObject> list(String name) {
        return read(name).asJsonArray().getValuesAs(JsonObject.class);
    }

    public static List<JsonObject> list(JsonObject holder, String name) {
        JsonArray array = holder.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }

    /** A text in both languages; empty when it is not there. */
    public static Bilingual text(JsonObject holder, String name) {
        if (isNothing(holder, name)) return new Bilingual("", "");
        JsonObject text = holder.getJsonObject(name);
        return new Bilingual(text.getString("nl", ""), text.getString("en", ""));
    }

    public static BigDecimal decimal(JsonObject holder, String name) {
        return holder.getJsonNumber(name).bigDecimalValue();
    }

    /** The text of a field, or null. */
    public static String string(JsonObject holder, String name) {
        return isNothing(holder, name) ? null : holder.getString(name);
    }

    public static Integer number(JsonObject holder, String name) {
        return isNothing(holder, name) ? null : holder.getInt(name);
    }

    public static <E extends Enum<E>> E one(JsonObject holder, String name, Class<E> type) {
        String constant = string(holder, name);
        return constant == null ? null : Enum.valueOf(type, constant);
    }

    private static boolean isNothing(JsonObject holder, String name) {
        return !holder.containsKey(name) || holder.get(name).getValueType() == JsonValue.ValueType.NULL;
    }

    private static JsonStructure read(String name) {
        InputStream stream = StarterFile.class.getResourceAsStream(FOLDER + name);
        if (stream == null) throw new IllegalStateException("The starter library has no " + name);
        try (JsonReader reader = Json.createReaderFactory(Map.of()).createReader(stream, StandardCharsets.UTF_8)) {
            return reader.read();
        }
    }
}
