package nl.vaardig;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Values that nobody means and somebody sends. */
final class Rubbish {

    /** For a parameter of an address or a field of a form. */
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "-1",
            "1.5",
            "1e400",
            "NaN",
            "2147483648",
            "9223372036854775807",
            "-9223372036854775808",
            "99999999999999999999",
            "١٢",
            "null",
            "true",
            "ALL",
            "[1]",
            "]",
            "{}",
            "a,b,,",
            "%",
            "%00",
            "_%!",
            "\u0000",
            "\u202Egnp.exe",
            "\r\nX-Evil: yes",
            "😀".repeat(60),
            "a".repeat(3000),
            "'; drop table account; --",
            "\"><script>alert(1)</script>",
            "../../etc/passwd",
            "//evil.example/",
            "-999999999-01-01",
            "+999999999-12-31",
            "0000-00-00",
            "0001-01-01",
            "9999-12-31",
            "2026-02-30",
            "2026-11-22T25:61:00Z",
            "-1000000000-01-01T00:00:00Z");

    /** For a field of a request in JSON. */
    private static final List<String> JSON = List.of(
            "null",
            "true",
            "0",
            "-1",
            "3.7",
            "1e400",
            "2147483648",
            "99999999999999999999",
            "9".repeat(2000),
            "\"\"",
            "\" \"",
            "\"3\"",
            "\"abc\"",
            "\"-999999999-01-01\"",
            "\"9999-12-31\"",
            "\"\\u0000\\u202e\\ud800\"",
            "\"" + "a".repeat(3000) + "\"",
            "\"" + "😀".repeat(120) + "\"",
            "[]",
            "[null]",
            "[[1]]",
            "[1,1]",
            "[-1]",
            "[\"x\"]",
            "[99999999999999999999]",
            "{}",
            "{\"nl\":null,\"en\":null}",
            "{\"nl\":\"x\"}",
            "{\"x\":1}",
            "[".repeat(200) + "]".repeat(200));

    /** Whole bodies. */
    static final List<String> BODIES = List.of(
            "",
            " ",
            "null",
            "{}",
            "[]",
            "[null]",
            "1",
            "\"x\"",
            "{",
            "{\"a\":1}",
            "{\"a\":1,\"a\":2}",
            "[".repeat(1000) + "]".repeat(1000),
            "{\"a\":".repeat(1000) + "1" + "}".repeat(1000),
            "{\"a\":\"" + "a".repeat(2_100_000) + "\"}",
            "\u0000",
            "\uFEFF{}");

    private Rubbish() {}

    /** Bodies of a request record: as it should be but for one field, which is each of the values above in turn. */
    static List<String> bodies(Type type) {
        List<String> bodies = new ArrayList<>(BODIES);
        if (type instanceof ParameterizedType list) {
            bodies(list.getActualTypeArguments()[0]).forEach(body -> bodies.add("[" + body + "]"));
        } else if (type instanceof Class<?> request && request.isRecord()) {
            bodies.add(object(request, null, null));
            for (RecordComponent field : request.getRecordComponents()) {
                for (String value : JSON) bodies.add(object(request, field.getName(), value));
            }
        }
        return bodies;
    }

    private static String object(Class<?> request, String wrong, String value) {
        StringBuilder json = new StringBuilder("{");
        for (RecordComponent field : request.getRecordComponents()) {
            if (json.length() > 1) json.append(',');
            json.append('"').append(field.getName()).append("\":");
            json.append(field.getName().equals(wrong) ? value : sound(field.getGenericType()));
        }
        return json.append('}').toString();
    }

    /** Something that the field could hold. */
    private static String sound(Type type) {
        if (type instanceof ParameterizedType list) {
            Type[] of = list.getActualTypeArguments();
            return of.length == 1 ? "[" + sound(of[0]) + "]" : "{}";
        }
        Class<?> one = (Class<?>) type;
        if (one == String.class) return "\"Proef\"";
        if (one == LocalDate.class) return "\"2030-01-31\"";
        if (one == boolean.class || one == Boolean.class) return "false";
        if (one == BigDecimal.class || one.isPrimitive() || Number.class.isAssignableFrom(one)) return "1";
        if (one.isEnum()) return "\"" + ((Enum<?>) one.getEnumConstants()[0]).name() + "\"";
        return one.isRecord() ? object(one, null, null) : "null";
    }
}
