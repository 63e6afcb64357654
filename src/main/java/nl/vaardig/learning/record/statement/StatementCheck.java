package nl.vaardig.learning.record.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.learning.record.Version;

/** Whether a statement is one, by the rules of its version. */
final class StatementCheck {

    static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

    private static final Set<String> WITHIN =
            Set.of("actor", "verb", "object", "result", "context", "timestamp", "attachments");

    private StatementCheck() {}

    static void statement(Part statement, Version version) {
        Set<String> names = new HashSet<>(WITHIN);
        names.addAll(List.of("id", "stored", "authority", "version"));
        statement.only(names);
        statement.textIfAny("id", Shape::isUuid, "UUID");
        statement.textIfAny("stored", text -> Shape.moment(text).isPresent(), "moment");
        statement.textIfAny("version", version::takes, "version " + version.told());
        if (statement.has("authority")) ActorCheck.authority(statement.part("authority"));
        core(statement, version, true);
        boolean refers = ObjectCheck.type(statement.part("object")).equals("StatementRef");
        if (statement.part("verb").text("id").equals(VOIDED) && !refers)
            throw statement.wrong("object", "of what voids a statement has to be a StatementRef");
    }

    private static void core(Part statement, Version version, boolean mayHoldOne) {
        ActorCheck.actor(statement.part("actor"));
        verb(statement.part("verb"));
        Part object = statement.part("object");
        if (mayHoldOne && ObjectCheck.type(object).equals("SubStatement")) within(object, version);
        else ObjectCheck.object(object);
        if (statement.has("result")) ResultCheck.result(statement.part("result"));
        boolean isAboutActivity = ObjectCheck.type(object).equals("Activity");
        if (statement.has("context")) ContextCheck.context(statement.part("context"), version, isAboutActivity);
        statement.textIfAny("timestamp", text -> Shape.moment(text).isPresent(), "moment");
        if (statement.has("attachments")) statement.parts("attachments").forEach(AttachmentCheck::attachment);
    }

    private static void within(Part statement, Version version) {
        Set<String> names = new HashSet<>(WITHIN);
        names.add("objectType");
        statement.only(names);
        core(statement, version, false);
    }

    private static void verb(Part verb) {
        verb.only(Set.of("id", "display"));
        if (!Shape.isIri(verb.text("id"))) throw verb.wrong("id", "is no IRI");
        verb.languagesIfAny("display");
    }
}
