package nl.vaardig.learning.record.statement;

import java.util.Set;

/** About what: an activity, somebody, another statement, or a statement within this one. */
final class ObjectCheck {

    private ObjectCheck() {}

    static String type(Part object) {
        return object.has("objectType") ? object.text("objectType") : "Activity";
    }

    /** All but a statement within a statement, which {@link StatementCheck} looks at. */
    static void object(Part object) {
        switch (type(object)) {
            case "Activity" -> ActivityCheck.activity(object);
            case "Agent" -> ActorCheck.agent(object);
            case "Group" -> ActorCheck.group(object);
            case "StatementRef" -> reference(object);
            default -> throw object.wrong("objectType", "is not known");
        }
    }

    static void reference(Part reference) {
        reference.only(Set.of("objectType", "id"));
        if (!type(reference).equals("StatementRef")) throw reference.wrong("objectType", "is not StatementRef");
        if (!Shape.isUuid(reference.text("id"))) throw reference.wrong("id", "is no UUID");
    }
}
