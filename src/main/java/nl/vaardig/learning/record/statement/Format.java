package nl.vaardig.learning.record.statement;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How statements are given: as they came (exact), with names only (ids), or with what is known of their activities. */
public final class Format {

    private static final List<String> AGENTS = List.of("actor", "authority", "instructor", "team", "agent", "group");

    private final UnaryOperator<JsonObject> agent;
    private final UnaryOperator<JsonObject> activity;
    private final UnaryOperator<JsonObject> verb;

    private Format(
            UnaryOperator<JsonObject> agent, UnaryOperator<JsonObject> activity, UnaryOperator<JsonObject> verb) {
        this.agent = agent;
        this.activity = activity;
        this.verb = verb;
    }

    /** As it is kept: an activity that stands alone where there can be several becomes a list of one. */
    static Format kept() {
        return new Format(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());
    }

    public static Format ids() {
        return new Format(Format::name, one -> only(one, Set.of("id")), one -> only(one, Set.of("id")));
    }

    /** @param definitions by IRI @param languages which text is given, the best first */
    public static Format canonical(Map<String, JsonObject> definitions, Languages languages) {
        return new Format(
                UnaryOperator.identity(),
                one -> defined(one, definitions, languages),
                one -> languages.oneEach(one, List.of("display")));
    }

    /** The IRIs of all activities in it. */
    public static Set<String> activities(JsonObject statement) {
        Set<String> iris = new TreeSet<>();
        new Format(
                        UnaryOperator.identity(),
                        one -> {
                            iris.add(one.getString("id"));
                            return one;
                        },
                        UnaryOperator.identity())
                .of(statement);
        return iris;
    }

    public JsonObject of(JsonObject statement) {
        JsonObjectBuilder told = Json.createObjectBuilder();
        statement.forEach((name, value) -> told.add(name, member(name, value)));
        return told.build();
    }

    private JsonValue member(String name, JsonValue value) {
        if (AGENTS.contains(name)) return agent.apply(value.asJsonObject());
        return switch (name) {
            case "verb" -> verb.apply(value.asJsonObject());
            case "object" -> object(value.asJsonObject());
            case "context" -> of(value.asJsonObject());
            case "contextActivities" -> each(value.asJsonObject());
            case "contextAgents", "contextGroups" -> list(value, this::of);
            default -> value;
        };
    }

    private JsonObject object(JsonObject object) {
        return switch (object.getString("objectType", "Activity")) {
            case "Activity" -> activity.apply(object);
            case "Agent", "Group" -> agent.apply(object);
            case "SubStatement" -> of(object);
            default -> object;
        };
    }

    private JsonObject each(JsonObject around) {
        JsonObjectBuilder told = Json.createObjectBuilder();
        around.forEach((name, value) -> told.add(name, list(value, activity)));
        return told.build();
    }

    private static JsonArray list(JsonValue value, UnaryOperator<JsonObject> how) {
        JsonArrayBuilder told = Json.createArrayBuilder();
        Marks.list(value).map(how).forEach(told::add);
        return told.build();
    }

    private static JsonObject name(JsonObject agent) {
        Set<String> names = Set.of("objectType", "mbox", "mbox_sha1sum", "openid", "account");
        JsonObject plain = only(agent, names);
        boolean isKnown = AgentName.of(agent).isPresent();
        if (isKnown || !agent.containsKey("member")) return plain;
        return Json.createObjectBuilder(plain)
                .add("member", list(agent.get("member"), Format::name))
                .build();
    }

    private static JsonObject only(JsonObject object, Set<String> names) {
        JsonObjectBuilder told = Json.createObjectBuilder();
        object.forEach((name, value) -> {
            if (names.contains(name)) told.add(name, value);
        });
        return told.build();
    }

    private static JsonObject defined(JsonObject activity, Map<String, JsonObject> known, Languages languages) {
        JsonObject definition = known.get(activity.getString("id"));
        if (definition == null) return activity;
        return Json.createObjectBuilder(activity)
                .add("definition", definition(definition, languages))
                .build();
    }

    /** Texts in one language, those of the answers of a question too. */
    private static JsonObject definition(JsonObject all, Languages languages) {
        JsonObjectBuilder told = Json.createObjectBuilder(languages.oneEach(all, List.of("name", "description")));
        Stream.of("choices", "scale", "source", "target", "steps")
                .filter(all::containsKey)
                .forEach(name ->
                        told.add(name, list(all.get(name), one -> languages.oneEach(one, List.of("description")))));
        return told.build();
    }
}
