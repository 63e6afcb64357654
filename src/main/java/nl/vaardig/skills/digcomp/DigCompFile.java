package nl.vaardig.skills.digcomp;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.vaardig.exchange.file.BadFile;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Rows;
import nl.vaardig.exchange.file.Source;

/**
 * DigComp 3.0 as the JRC publishes it: JSON-LD with a list of things in "@graph". Of those, the competence statements and
 * learning outcomes become rows; the number of a row is its place in the list. Read thing by thing: the whole as a tree
 * would take many times its size of a memory that all municipalities share.
 */
final class DigCompFile implements Rows {

    static final String STATEMENT = "CompetenceStatement";
    static final String OUTCOME = "LearningOutcome";
    private static final List<String> FIELDS = List.of(
            "@id", "@type", "competence_id", "type", "four_levels_proficiency_name", "description", "description_nl");
    private static final Map<String, Integer> POSITIONS = positions();

    private final JsonParser parser;
    private int place;
    private Row next;

    private DigCompFile(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws BadFile when it is no JSON, or holds no statements and outcomes */
    static DigCompFile open(Source source) {
        try {
            JsonParser parser = Json.createParserFactory(Map.of()).createParser(source.open(), StandardCharsets.UTF_8);
            DigCompFile file = new DigCompFile(parser);
            file.begin();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin() {
        try {
            if (hasGraph()) next = find();
        } catch (RuntimeException e) {
            next = null;
        }
        if (next == null) {
            parser.close();
            throw new BadFile("import.file.noDigComp");
        }
    }

    /** Goes to the beginning of the list; what stands before it is passed over. */
    private boolean hasGraph() {
        if (parser.next() != Event.START_OBJECT) return false;
        while (parser.next() == Event.KEY_NAME) {
            boolean isGraph = parser.getString().equals("@graph");
            Event value = parser.next();
            if (isGraph) return value == Event.START_ARRAY;
            passOver(value);
        }
        return false;
    }

    private void passOver(Event value) {
        if (value == Event.START_OBJECT) parser.skipObject();
        if (value == Event.START_ARRAY) parser.skipArray();
    }

    /** The next statement or outcome; null at the end of the list. */
    private Row find() {
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            if (event != Event.START_OBJECT) throw new JsonException("not a thing");
            place++;
            Map<String, String> texts = texts();
            String type = texts.getOrDefault("@type", "");
            if (type.equals(STATEMENT) || type.equals(OUTCOME)) {
                return new Row(
                        place,
                        POSITIONS,
                        FIELDS.stream()
                                .map(field -> texts.getOrDefault(field, ""))
                                .toList());
            }
        }
        return null;
    }

    /** The fields of the thing whose beginning was just read. */
    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        while (parser.next() == Event.KEY_NAME) {
            String field = parser.getString();
            Event value = parser.next();
            if (value == Event.VALUE_STRING && POSITIONS.containsKey(field)) texts.put(field, parser.getString());
            passOver(value);
        }
        return texts;
    }

    private static Map<String, Integer> positions() {
        Map<String, Integer> positions = new HashMap<>();
        FIELDS.forEach(field -> positions.put(field, positions.size()));
        return positions;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    /** @throws BadFile when the file breaks off or goes on as something else */
    @Override
    public Row next() {
        Row row = next;
        if (row == null) throw new NoSuchElementException();
        try {
            next = find();
        } catch (RuntimeException e) {
            throw new BadFile("import.file.noDigComp");
        }
        return row;
    }

    @Override
    public void close() {
        parser.close();
    }
}
