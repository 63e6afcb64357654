package nl.vaardig.learning.record.xapi;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.vaardig.learning.record.Refusal;
import nl.vaardig.learning.record.statement.Shape;

/** The parameters of a request: those that are known and no others, each once, in the form that it has to have. */
public final class Question {

    private final MultivaluedMap<String, String> asked;

    private Question(MultivaluedMap<String, String> asked) {
        this.asked = asked;
    }

    public static Question of(UriInfo uri, Set<String> known) {
        MultivaluedMap<String, String> asked = uri.getQueryParameters();
        asked.forEach((name, values) -> {
            if (!known.contains(name)) throw Refusal.malformed("the parameter " + name + " is not known here");
            if (values.size() > 1) throw Refusal.malformed("the parameter " + name + " is there twice");
        });
        return new Question(asked);
    }

    public Set<String> names() {
        return asked.keySet();
    }

    public boolean has(String name) {
        return asked.containsKey(name);
    }

    /** Null when it is not there. */
    public String text(String name) {
        return asked.getFirst(name);
    }

    public String needed(String name) {
        String text = text(name);
        if (text == null || text.isEmpty()) throw Refusal.malformed("the parameter " + name + " is missing");
        return text;
    }

    public UUID id(String name) {
        String text = text(name);
        if (text == null) return null;
        if (!Shape.isUuid(text)) throw wrong(name, "is no UUID");
        return UUID.fromString(text);
    }

    /** What has to be there. */
    public String iri(String name) {
        String text = needed(name);
        if (!Shape.isIri(text)) throw wrong(name, "is no IRI");
        return text;
    }

    public boolean truth(String name) {
        String text = text(name);
        if (text == null || text.equals("false")) return false;
        if (!text.equals("true")) throw wrong(name, "is not true or false");
        return true;
    }

    public Instant moment(String name) {
        String text = text(name);
        return text == null ? null : Shape.moment(text).orElseThrow(() -> wrong(name, "is no moment"));
    }

    /** 0 when it is not there. */
    public int count(String name) {
        String text = text(name);
        if (text == null) return 0;
        if (!text.matches("\\d{1,9}")) throw wrong(name, "is no number, 0 or more");
        return Integer.parseInt(text);
    }

    /** What has to be there. */
    public JsonObject object(String name) {
        if (Body.json(needed(name).getBytes(StandardCharsets.UTF_8)) instanceof JsonObject object) return object;
        throw wrong(name, "is no JSON object");
    }

    public Refusal wrong(String name, String why) {
        return Refusal.malformed("the parameter " + name + " " + why);
    }
}
