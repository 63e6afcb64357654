package nl.vaardig.learning.record.xapi.statements;

import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.vaardig.learning.record.Mark;
import nl.vaardig.learning.record.Mark.Kind;
import nl.vaardig.learning.record.Refusal;
import nl.vaardig.learning.record.Statements;
import nl.vaardig.learning.record.statement.AgentName;
import nl.vaardig.learning.record.xapi.Question;

/** Which statements are asked for, and in which form. */
final class StatementQuestion {

    /** As many as one answer holds; what is more has an address of its own. */
    static final int MOST = 100;

    private static final Set<String> OF_ONE = Set.of("statementId", "voidedStatementId", "attachments", "format");
    private static final Set<String> KNOWN = Set.of(
            "statementId",
            "voidedStatementId",
            "agent",
            "verb",
            "activity",
            "registration",
            "related_activities",
            "related_agents",
            "since",
            "until",
            "limit",
            "format",
            "attachments",
            "ascending");

    private final Question asked;

    /** @param further what an address of ours for the rest has besides */
    StatementQuestion(UriInfo uri, Set<String> further) {
        Set<String> known = new HashSet<>(KNOWN);
        known.addAll(further);
        asked = Question.of(uri, known);
        if (!Set.of("exact", "ids", "canonical").contains(format()))
            throw asked.wrong("format", "is not exact, ids or canonical");
    }

    /** The one that is asked for; null when it is several. */
    UUID one() {
        boolean isOne = asked.has("statementId") || asked.has("voidedStatementId");
        if (!isOne) return null;
        if (asked.has("statementId") && asked.has("voidedStatementId"))
            throw Refusal.malformed("statementId and voidedStatementId don't go together");
        for (String name : asked.names())
            if (!OF_ONE.contains(name)) throw asked.wrong(name, "does not go with the id of a statement");
        return isVoided() ? asked.id("voidedStatementId") : asked.id("statementId");
    }

    boolean isVoided() {
        return asked.has("voidedStatementId");
    }

    boolean withFiles() {
        return asked.truth("attachments");
    }

    String format() {
        return asked.has("format") ? asked.text("format") : "exact";
    }

    boolean ascending() {
        return asked.truth("ascending");
    }

    int limit() {
        int limit = asked.count("limit");
        return limit == 0 || limit > MOST ? MOST : limit;
    }

    /** One more than is answered, to know whether there is more. */
    Statements.Wanted wanted() {
        return new Statements.Wanted(
                marks(), asked.moment("since"), asked.moment("until"), ascending(), limit() + 1, after());
    }

    /** The rarest first. */
    private List<List<UUID>> marks() {
        List<List<UUID>> marks = new ArrayList<>();
        UUID registration = asked.id("registration");
        if (registration != null)
            marks.add(List.of(Mark.of(Kind.REGISTRATION, registration.toString().toLowerCase(Locale.ROOT))));
        boolean relatedAgents = asked.truth("related_agents");
        if (asked.has("agent"))
            marks.add(either(AgentName.asked(asked.object("agent")), Kind.AGENT, Kind.RELATED_AGENT, relatedAgents));
        boolean relatedActivities = asked.truth("related_activities");
        if (asked.has("activity"))
            marks.add(either(asked.iri("activity"), Kind.ACTIVITY, Kind.RELATED_ACTIVITY, relatedActivities));
        if (asked.has("verb")) marks.add(List.of(Mark.of(Kind.VERB, asked.iri("verb"))));
        return marks;
    }

    private static List<UUID> either(String value, Kind kind, Kind related, boolean isBroad) {
        return isBroad ? List.of(Mark.of(kind, value), Mark.of(related, value)) : List.of(Mark.of(kind, value));
    }

    private Statements.Place after() {
        if (!asked.has("from")) return null;
        String[] place = asked.text("from").split("_");
        try {
            return new Statements.Place(Instant.ofEpochMilli(Long.parseLong(place[0])), Long.parseLong(place[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw asked.wrong("from", "is no place in a list");
        }
    }
}
