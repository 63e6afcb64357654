package nl.vaardig.platform.words;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;

/**
 * Some texts in their order, kept in one column as a JSON array: for what is read and written as a whole only, such as the
 * arguments of a message. What is asked one by one is rows of its own.
 */
public record Texts(List<String> all) {

    public static final Texts NONE = new Texts(List.of());

    public Texts {
        all = List.copyOf(all);
    }

    public static Texts of(Object... values) {
        return new Texts(Arrays.stream(values).map(String::valueOf).toList());
    }

    /** Each at most so long. */
    public Texts cut(int longest) {
        return new Texts(all.stream().map(text -> Written.cut(text, longest)).toList());
    }

    /** @param kept as {@link #kept()} gave it; null = none */
    public static Texts from(String kept) {
        if (kept == null) return NONE;
        try (JsonReader reader = Json.createReader(new StringReader(kept))) {
            return new Texts(reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList());
        }
    }

    /** For the column. Hibernate makes converters before there are beans, and asks CDI for them: so entities call this. */
    public String kept() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        all.forEach(array::add);
        return array.build().toString();
    }
}
