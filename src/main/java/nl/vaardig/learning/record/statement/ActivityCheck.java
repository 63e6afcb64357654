package nl.vaardig.learning.record.statement;

import jakarta.json.JsonString;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Something to do or to learn, with its definition; of a question also which answers there are. */
final class ActivityCheck {

    private static final List<String> COMPONENTS = List.of("choices", "scale", "source", "target", "steps");

    /** Kinds of questions, and the lists of answers that each has. */
    private static final Map<String, Set<String>> INTERACTIONS = Map.of(
            "true-false", Set.of(),
            "choice", Set.of("choices"),
            "fill-in", Set.of(),
            "long-fill-in", Set.of(),
            "matching", Set.of("source", "target"),
            "performance", Set.of("steps"),
            "sequencing", Set.of("choices"),
            "likert", Set.of("scale"),
            "numeric", Set.of(),
            "other", Set.of());

    private static final Set<String> DEFINITION = Set.of(
            "name",
            "description",
            "type",
            "moreInfo",
            "extensions",
            "interactionType",
            "correctResponsesPattern",
            "choices",
            "scale",
            "source",
            "target",
            "steps");

    private ActivityCheck() {}

    static void activity(Part activity) {
        activity.only(Set.of("objectType", "id", "definition"));
        activity.textIfAny("objectType", "Activity"::equals, "Activity");
        if (!Shape.isIri(activity.text("id"))) throw activity.wrong("id", "is no IRI");
        if (activity.has("definition")) definition(activity.part("definition"));
    }

    private static void definition(Part definition) {
        definition.only(DEFINITION);
        definition.languagesIfAny("name");
        definition.languagesIfAny("description");
        definition.textIfAny("type", Shape::isIri, "IRI");
        definition.textIfAny("moreInfo", Shape::isIri, "IRL");
        definition.extensionsIfAny("extensions");
        definition.textIfAny("interactionType", INTERACTIONS::containsKey, "kind of question");
        boolean isQuestion = definition.has("interactionType");
        if (definition.has("correctResponsesPattern")) {
            if (!isQuestion) throw definition.wrong("interactionType", "is missing");
            for (var answer : definition.list("correctResponsesPattern"))
                if (!(answer instanceof JsonString))
                    throw definition.wrong("correctResponsesPattern", "has what is no text");
        }
        for (String name : COMPONENTS) if (definition.has(name)) components(definition, name, isQuestion);
    }

    private static void components(Part definition, String name, boolean isQuestion) {
        if (!isQuestion) throw definition.wrong("interactionType", "is missing");
        if (!INTERACTIONS.get(definition.text("interactionType")).contains(name))
            throw definition.wrong(name, "does not belong to this kind of question");
        Set<String> ids = new HashSet<>();
        for (Part component : definition.parts(name)) {
            component.only(Set.of("id", "description"));
            if (!ids.add(component.text("id"))) throw component.wrong("id", "is there twice");
            component.languagesIfAny("description");
        }
    }
}
