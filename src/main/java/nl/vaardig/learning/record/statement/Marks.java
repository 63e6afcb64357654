package nl.vaardig.learning.record.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.vaardig.learning.record.Mark;
import nl.vaardig.learning.record.Mark.Kind;
import nl.vaardig.learning.record.Written;

/** What a sound statement is found by, and the activities that it speaks of. */
final class Marks {

    private final Set<UUID> marks = new HashSet<>();
    private final List<Written.Told> activities = new ArrayList<>();

    private Marks() {}

    static Marks of(JsonObject statement) {
        Marks found = new Marks();
        found.add(Kind.VERB, statement.getJsonObject("verb").getString("id"));
        found.agent(Kind.AGENT, statement.getJsonObject("actor"));
        found.object(statement.getJsonObject("object"), Kind.ACTIVITY, Kind.AGENT);
        found.around(statement, true);
        found.agent(Kind.RELATED_AGENT, statement.getJsonObject("authority"));
        FilesCheck.hashes(statement).forEach(sha2 -> found.add(Kind.ATTACHMENT, sha2));
        return found;
    }

    Set<UUID> all() {
        return marks;
    }

    List<Written.Told> activities() {
        return activities;
    }

    private void object(JsonObject object, Kind activity, Kind agent) {
        switch (object.getString("objectType", "Activity")) {
            case "Activity" -> activity(activity, object);
            case "Agent", "Group" -> agent(agent, object);
            case "SubStatement" -> {
                agent(Kind.RELATED_AGENT, object.getJsonObject("actor"));
                object(object.getJsonObject("object"), Kind.RELATED_ACTIVITY, Kind.RELATED_AGENT);
                around(object, false);
            }
            default -> {
                // another statement: its marks come from there
            }
        }
    }

    /** @param withRegistration only of the statement itself, not of one within it */
    private void around(JsonObject statement, boolean withRegistration) {
        JsonObject context = statement.getJsonObject("context");
        if (context == null) return;
        if (withRegistration && context.containsKey("registration"))
            add(Kind.REGISTRATION, context.getString("registration").toLowerCase(Locale.ROOT));
        agent(Kind.RELATED_AGENT, context.getJsonObject("instructor"));
        agent(Kind.RELATED_AGENT, context.getJsonObject("team"));
        list(context.get("contextAgents")).forEach(one -> agent(Kind.RELATED_AGENT, one.getJsonObject("agent")));
        list(context.get("contextGroups")).forEach(one -> agent(Kind.RELATED_AGENT, one.getJsonObject("group")));
        JsonObject activitiesAround = context.getJsonObject("contextActivities");
        if (activitiesAround == null) return;
        activitiesAround.values().stream()
                .flatMap(Marks::list)
                .forEach(activity -> activity(Kind.RELATED_ACTIVITY, activity));
    }

    private void activity(Kind kind, JsonObject activity) {
        String iri = activity.getString("id");
        add(kind, iri);
        JsonObject definition = activity.getJsonObject("definition");
        activities.add(new Written.Told(iri, definition == null ? null : definition.toString()));
    }

    /** A group is found by each of its members too. */
    private void agent(Kind kind, JsonObject agent) {
        if (agent == null) return;
        AgentName.of(agent).ifPresent(name -> add(kind, name));
        list(agent.get("member")).forEach(member -> agent(kind, member));
    }

    private void add(Kind kind, String value) {
        marks.add(Mark.of(kind, value));
    }

    /** Objects of a list, or the one that stands where a list may. */
    static Stream<JsonObject> list(JsonValue value) {
        if (value instanceof JsonObject one) return Stream.of(one);
        if (value instanceof JsonArray many) return many.stream().map(JsonValue::asJsonObject);
        return Stream.empty();
    }
}
