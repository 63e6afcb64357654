package nl.vaardig.exchange.trace;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nl.vaardig.exchange.reading.Undoable;

/** The state of what an import touched, as one JSON text. */
public final class States {

    private States() {}

    /** What a file can change of it. */
    public static <E> String of(Undoable<E> undoing, Object entity) {
        JsonArrayBuilder state = Json.createArrayBuilder();
        for (Object value : undoing.state(undoing.type().cast(entity))) {
            if (value == null) state.addNull();
            else state.add(value.toString());
        }
        return state.build().toString();
    }

    /** The texts in it, each of which may be null. */
    public static List<String> read(String state) {
        List<String> was = new ArrayList<>();
        try (var reader = Json.createReader(new StringReader(state))) {
            for (JsonValue value : reader.readArray())
                was.add(value instanceof JsonString text ? text.getString() : null);
        }
        return was;
    }
}
