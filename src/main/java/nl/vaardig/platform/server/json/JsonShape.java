package nl.vaardig.platform.server.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.time.Days;

/**
 * Whether what was sent is what a request record holds: no field that it doesn't have, every value of its own kind, no
 * null in a list. JSON-B takes 3.7 for 3 and "3" for 3, and leaves the sender believing that it counted as written.
 */
final class JsonShape {

    private static final int LONGEST_NUMBER = 30;

    private JsonShape() {}

    /** @throws BadField at the field, such as {@code departments[0]} */
    static void check(JsonValue sent, Type type) {
        value(sent, type, "");
    }

    private static void value(JsonValue sent, Type type, String field) {
        if (type instanceof ParameterizedType many) many(sent, many, field);
        else if (type instanceof Class<?> one) one(sent, one, field);
    }

    private static void many(JsonValue sent, ParameterizedType type, String field) {
        Type[] of = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom((Class<?>) type.getRawType())) {
            JsonArray array = sent instanceof JsonArray list ? list : wrong(field, "problem.json.list");
            for (int i = 0; i < array.size(); i++) {
                present(array.get(i), field + "[" + i + "]");
                value(array.get(i), of[0], field + "[" + i + "]");
            }
        } else if (Map.class.isAssignableFrom((Class<?>) type.getRawType())) {
            JsonObject object = sent instanceof JsonObject map ? map : wrong(field, "problem.json.object");
            object.forEach((name, value) -> {
                present(value, within(field, name));
                value(value, of[1], within(field, name));
            });
        }
    }

    private static void one(JsonValue sent, Class<?> type, String field) {
        if (type.isRecord()) record(sent, type, field);
        else if (type == String.class) text(sent, field);
        else if (type == boolean.class || type == Boolean.class) truth(sent, field);
        else if (type == int.class || type == Integer.class) whole(sent, Integer.MIN_VALUE, Integer.MAX_VALUE, field);
        else if (type == long.class || type == Long.class) whole(sent, Long.MIN_VALUE, Long.MAX_VALUE, field);
        else if (type == double.class || type == Double.class || type == BigDecimal.class) number(sent, field);
        else if (type == LocalDate.class) day(text(sent, field), field);
        else if (type.isEnum()) choice(text(sent, field), type, field);
    }

    private static void record(JsonValue sent, Class<?> type, String field) {
        JsonObject object = sent instanceof JsonObject found ? found : wrong(field, "problem.json.object");
        RecordComponent[] parts = type.getRecordComponents();
        Set<String> known = Arrays.stream(parts).map(RecordComponent::getName).collect(Collectors.toSet());
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadField(within(field, name), "problem.json.unknown", within(field, name));
                });
        for (RecordComponent part : parts) {
            String name = within(field, part.getName());
            JsonValue value = object.get(part.getName());
            if (value != null && value != JsonValue.NULL) value(value, part.getGenericType(), name);
            else if (part.getType().isPrimitive() && (value != null || part.getType() != boolean.class))
                throw new BadField(name, "form.missing");
        }
    }

    private static String text(JsonValue sent, String field) {
        return sent instanceof JsonString text ? text.getString() : wrong(field, "problem.json.text");
    }

    private static void truth(JsonValue sent, String field) {
        if (sent != JsonValue.TRUE && sent != JsonValue.FALSE) wrong(field, "problem.json.truth");
    }

    private static void whole(JsonValue sent, long least, long most, String field) {
        BigDecimal number = number(sent, field);
        boolean fits = number.scale() == 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!fits) throw new BadField(field, "problem.field.number", sent.toString());
    }

    private static BigDecimal number(JsonValue sent, String field) {
        JsonNumber written = sent instanceof JsonNumber found ? found : wrong(field, "problem.json.number");
        BigDecimal number = written.toString().length() > LONGEST_NUMBER
                ? wrong(field, "problem.json.number")
                : written.bigDecimalValue();
        return Math.abs(number.scale()) > LONGEST_NUMBER ? wrong(field, "problem.json.number") : number;
    }

    private static void day(String text, String field) {
        if (Days.read(text).isEmpty()) throw new BadField(field, "problem.field.day", text);
    }

    private static void choice(String text, Class<?> type, String field) {
        boolean known = Arrays.stream(type.getEnumConstants())
                .anyMatch(constant -> ((Enum<?>) constant).name().equals(text));
        if (!known) throw new BadField(field, "problem.field.choice", text);
    }

    private static void present(JsonValue value, String field) {
        if (value == JsonValue.NULL) throw new BadField(field, "form.missing");
    }

    private static <T> T wrong(String field, String key) {
        throw new BadField(field.isEmpty() ? "body" : field, key);
    }

    private static String within(String field, String name) {
        return field.isEmpty() ? name : field + "." + name;
    }
}
