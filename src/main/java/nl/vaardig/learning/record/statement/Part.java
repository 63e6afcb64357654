package nl.vaardig.learning.record.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.vaardig.learning.record.Refusal;

/** An object in what was sent, and where it stands: what is wrong with it is told there. */
final class Part {

    private final String place;
    private final JsonObject json;

    private Part(String place, JsonObject json) {
        this.place = place;
        this.json = json;
    }

    /** @throws Refusal when it is no object, or something in it is null */
    static Part of(String place, JsonValue value) {
        if (!(value instanceof JsonObject json)) throw Refusal.malformed(place + " is no object");
        Part part = new Part(place, json);
        json.forEach((name, member) -> {
            if (member.getValueType() == JsonValue.ValueType.NULL) throw part.wrong(name, "is null");
        });
        return part;
    }

    JsonObject json() {
        return json;
    }

    String place() {
        return place;
    }

    boolean has(String name) {
        return json.containsKey(name);
    }

    Part only(Set<String> names) {
        for (String name : json.keySet()) if (!names.contains(name)) throw wrong(name, "is not known here");
        return this;
    }

    Refusal wrong(String name, String why) {
        return Refusal.malformed(place + "." + name + " " + why);
    }

    /** What has to be there. */
    JsonValue needed(String name) {
        if (!has(name)) throw wrong(name, "is missing");
        return json.get(name);
    }

    String text(String name) {
        if (needed(name) instanceof JsonString text) return text.getString();
        throw wrong(name, "is no text");
    }

    /** Text that is so, when it is there. @param what said of one that is not */
    void textIfAny(String name, Predicate<String> fits, String what) {
        if (has(name) && !fits.test(text(name))) throw wrong(name, "is no " + what);
    }

    void truthIfAny(String name) {
        if (!has(name)) return;
        JsonValue.ValueType type = json.get(name).getValueType();
        if (type != JsonValue.ValueType.TRUE && type != JsonValue.ValueType.FALSE)
            throw wrong(name, "is not true or false");
    }

    JsonNumber number(String name) {
        if (needed(name) instanceof JsonNumber number) return number;
        throw wrong(name, "is no number");
    }

    Part part(String name) {
        return of(place + "." + name, needed(name));
    }

    JsonArray list(String name) {
        if (needed(name) instanceof JsonArray list) return list;
        throw wrong(name, "is no list");
    }

    List<Part> parts(String name) {
        List<Part> parts = new ArrayList<>();
        JsonArray list = list(name);
        for (int i = 0; i < list.size(); i++) parts.add(of(place + "." + name + "[" + i + "]", list.get(i)));
        return parts;
    }

    /** Texts by language, when there are any. */
    void languagesIfAny(String name) {
        if (!has(name)) return;
        Part languages = part(name);
        languages.json.forEach((language, text) -> {
            if (!Shape.isLanguage(language)) throw languages.wrong(language, "is no language");
            if (!(text instanceof JsonString)) throw languages.wrong(language, "is no text");
        });
    }

    /** Whatever a sender adds, under IRIs; what stands there may be anything, null included. */
    void extensionsIfAny(String name) {
        if (!has(name)) return;
        if (!(json.get(name) instanceof JsonObject extensions)) throw wrong(name, "is no object");
        for (String key : extensions.keySet())
            if (!Shape.isIri(key)) throw wrong(name, "has a key that is no IRI: " + key);
    }
}
