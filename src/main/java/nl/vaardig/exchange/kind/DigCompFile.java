package nl.vaardig.exchange.kind;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.vaardig.exchange.file.BadFile;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Rows;
import nl.vaardig.exchange.file.Source;

/**
 * DigComp 3.0 as the JRC publishes it: JSON-LD with a list of things in "@graph". Of those, the competence statements and
 * learning outcomes become rows; the number of a row is its place in the list.
 */
final class DigCompFile implements Rows {

    static final String STATEMENT = "CompetenceStatement";
    static final String OUTCOME = "LearningOutcome";
    private static final List<String> FIELDS = List.of(
            "@id", "@type", "competence_id", "type", "four_levels_proficiency_name", "description", "description_nl");
    private static final Map<String, Integer> POSITIONS = positions();

    private final Iterator<Row> rows;

    private DigCompFile(List<Row> rows) {
        this.rows = rows.iterator();
    }

    /** @throws BadFile when it is no JSON, or holds no statements and outcomes */
    static DigCompFile open(Source source) {
        try (InputStream stream = source.open();
                JsonReader reader = Json.createReaderFactory(Map.of()).createReader(stream, StandardCharsets.UTF_8)) {
            List<Row> rows = rows(reader.readObject());
            if (rows.isEmpty()) throw new BadFile("import.file.noDigComp");
            return new DigCompFile(rows);
        } catch (JsonException | ClassCastException e) {
            throw new BadFile("import.file.noDigComp");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(JsonObject file) {
        List<Row> rows = new ArrayList<>();
        if (!file.containsKey("@graph")) return rows;
        int place = 0;
        for (JsonObject node : file.getJsonArray("@graph").getValuesAs(JsonObject.class)) {
            place++;
            String type = node.getString("@type", "");
            if (!type.equals(STATEMENT) && !type.equals(OUTCOME)) continue;
            rows.add(new Row(
                    place,
                    POSITIONS,
                    FIELDS.stream().map(field -> text(node, field)).toList()));
        }
        return rows;
    }

    private static String text(JsonObject node, String field) {
        JsonValue value = node.get(field);
        return value instanceof JsonString string ? string.getString() : "";
    }

    private static Map<String, Integer> positions() {
        Map<String, Integer> positions = new java.util.HashMap<>();
        FIELDS.forEach(field -> positions.put(field, positions.size()));
        return positions;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Row next() {
        return rows.next();
    }

    @Override
    public void close() {
        // read as a whole already
    }
}
