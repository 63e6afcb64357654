package nl.vaardig.learning.quiz.item;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/** The options of a version in one column: they are read with it and never change. */
final class OptionsJson {

    private static final Jsonb JSON = JsonbBuilder.create();

    private OptionsJson() {}

    static String of(List<Option> options) {
        return JSON.toJson(options);
    }

    static List<Option> read(String json) {
        return List.of(JSON.fromJson(json, Option[].class));
    }
}
