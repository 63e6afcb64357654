package nl.vaardig.platform.said;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The components of a request record as fields with texts, as a form would have sent them. */
final class Components {

    /** What is written out: of a number such as 1e999999999 the noughts alone would fill the server. */
    private static final int PLAIN = 20;

    private Components() {}

    static Map<String, List<String>> of(Record request) {
        Map<String, List<String>> fields = new HashMap<>();
        putAll(fields, "", request);
        return fields;
    }

    /** A text in both languages is a record with two: {@code name-nl} and {@code name-en}. */
    private static void putAll(Map<String, List<String>> fields, String before, Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            put(fields, before + component.getName(), value(record, component));
        }
    }

    private static void put(Map<String, List<String>> fields, String name, Object value) {
        if (value instanceof Record within) {
            putAll(fields, name + "-", within);
        } else if (value instanceof Collection<?> all) {
            fields.put(name, all.stream().map(Components::text).toList());
        } else if (value instanceof Map<?, ?> byKey) {
            byKey.forEach((key, each) -> put(fields, name + "-" + text(key), each));
        } else {
            fields.put(name, value == null ? List.of() : List.of(text(value)));
        }
    }

    private static String text(Object value) {
        if (value instanceof Enum<?> one) return one.name();
        if (value instanceof BigDecimal number && Math.abs((long) number.scale()) <= PLAIN)
            return number.toPlainString();
        return String.valueOf(value);
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a request is a record that can be read", e);
        }
    }
}
