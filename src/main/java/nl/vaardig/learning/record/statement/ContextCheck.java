package nl.vaardig.learning.record.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.learning.record.Version;

/** Within what: registration, teacher, team, activities around it. Since 2.0 also people with a part of their own. */
final class ContextCheck {

    private static final Set<String> FIRST = Set.of(
            "registration",
            "instructor",
            "team",
            "contextActivities",
            "revision",
            "platform",
            "language",
            "statement",
            "extensions");

    private ContextCheck() {}

    static void context(Part context, Version version, boolean isAboutActivity) {
        Set<String> names = new HashSet<>(FIRST);
        if (version == Version.V2) names.addAll(List.of("contextAgents", "contextGroups"));
        context.only(names);
        context.textIfAny("registration", Shape::isUuid, "UUID");
        if (context.has("instructor")) ActorCheck.actor(context.part("instructor"));
        if (context.has("team")) ActorCheck.group(context.part("team"));
        if (context.has("contextActivities")) activities(context.part("contextActivities"));
        for (String name : List.of("revision", "platform")) {
            context.textIfAny(name, text -> true, "text");
            if (context.has(name) && !isAboutActivity) throw context.wrong(name, "goes with an activity only");
        }
        context.textIfAny("language", Shape::isLanguage, "language");
        if (context.has("statement")) ObjectCheck.reference(context.part("statement"));
        context.extensionsIfAny("extensions");
        people(context, "contextAgents", "contextAgent", "agent");
        people(context, "contextGroups", "contextGroup", "group");
    }

    private static void activities(Part around) {
        around.only(Set.of("parent", "grouping", "category", "other"));
        for (String name : around.json().keySet()) {
            if (around.json().get(name) instanceof JsonArray) around.parts(name).forEach(ActivityCheck::activity);
            else ActivityCheck.activity(around.part(name));
        }
    }

    private static void people(Part context, String name, String type, String who) {
        if (!context.has(name)) return;
        for (Part part : context.parts(name)) {
            part.only(Set.of("objectType", who, "relevantTypes"));
            if (!part.text("objectType").equals(type)) throw part.wrong("objectType", "is not " + type);
            if (who.equals("agent")) ActorCheck.agent(part.part(who));
            else ActorCheck.group(part.part(who));
            if (!part.has("relevantTypes")) continue;
            if (part.list("relevantTypes").isEmpty()) throw part.wrong("relevantTypes", "is empty");
            for (var relevant : part.list("relevantTypes"))
                if (!(relevant instanceof JsonString text) || !Shape.isIri(text.getString()))
                    throw part.wrong("relevantTypes", "has what is no IRI");
        }
    }
}
