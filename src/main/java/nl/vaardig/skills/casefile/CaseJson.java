package nl.vaardig.skills.casefile;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.words.JsonText;

/**
 * Reads the records of a CASE package from JSON. Lenient, as files of others are: what we have no property for is passed
 * over, and a value of another kind than CASE has it counts as absent.
 */
public final class CaseJson {

    private CaseJson() {}

    /** @throws JsonException when it is no JSON, or no object */
    public static CasePackage read(InputStream file) {
        return record(JsonText.object(file), CasePackage.class);
    }

    private static <T> T record(JsonObject json, Class<T> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> value(
                        json.get(part.getAccessor()
                                .getAnnotation(JsonbProperty.class)
                                .value()),
                        part.getGenericType()))
                .toArray();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new JsonException(type.getSimpleName(), e);
        }
    }

    private static Object value(JsonValue json, Type type) {
        if (json == null || json.getValueType() == JsonValue.ValueType.NULL) return null;
        if (type instanceof ParameterizedType many) {
            return many.getRawType() == List.class ? list(json, many) : map(json);
        }
        if (type == String.class) return json instanceof JsonString text ? text.getString() : null;
        if (type == Integer.class) return json instanceof JsonNumber number ? (Integer) number.intValue() : null;
        if (type == Double.class) return json instanceof JsonNumber number ? (Double) number.doubleValue() : null;
        return json instanceof JsonObject object ? record(object, (Class<?>) type) : null;
    }

    private static Object list(JsonValue json, ParameterizedType type) {
        if (!(json instanceof JsonArray array)) return null;
        Class<?> each = (Class<?>) type.getActualTypeArguments()[0];
        return array.stream()
                .filter(JsonObject.class::isInstance)
                .map(one -> record((JsonObject) one, each))
                .toList();
    }

    /** Extensions: of ours only texts are read. */
    private static Object map(JsonValue json) {
        if (!(json instanceof JsonObject object)) return null;
        Map<String, Object> texts = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            if (value instanceof JsonString text) texts.put(name, text.getString());
        });
        return texts;
    }
}
