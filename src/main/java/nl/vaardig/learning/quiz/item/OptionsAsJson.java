package nl.vaardig.learning.quiz.item;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The options of a version in one column: they are read with it and never change. */
@Converter
public class OptionsAsJson implements AttributeConverter<List<Option>, String> {

    /** Made when the first is needed: a test of a noun has no maker of JSON. */
    private static final class Json {
        static final Jsonb OF_OPTIONS = JsonbBuilder.create();
    }

    @Override
    public String convertToDatabaseColumn(List<Option> options) {
        return Json.OF_OPTIONS.toJson(options);
    }

    @Override
    public List<Option> convertToEntityAttribute(String json) {
        return json == null ? List.of() : List.of(Json.OF_OPTIONS.fromJson(json, Option[].class));
    }
}
