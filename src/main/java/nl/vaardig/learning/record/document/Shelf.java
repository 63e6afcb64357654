package nl.vaardig.learning.record.document;

import java.util.UUID;
import nl.vaardig.learning.record.Mark;

/**
 * Where documents lie together.
 *
 * @param activity mark of it; null for what belongs to somebody only
 * @param agent mark of who; null for what belongs to an activity only
 * @param registration the attempt; null: of none in particular
 */
public record Shelf(Kind kind, UUID activity, UUID agent, UUID registration) {

    /** @param agent as {@link nl.vaardig.learning.record.statement.AgentName} gives it */
    public static Shelf state(String activity, String agent, UUID registration) {
        return new Shelf(
                Kind.STATE, Mark.of(Mark.Kind.ACTIVITY, activity), Mark.of(Mark.Kind.AGENT, agent), registration);
    }

    public static Shelf ofActivity(String activity) {
        return new Shelf(Kind.ACTIVITY_PROFILE, Mark.of(Mark.Kind.ACTIVITY, activity), null, null);
    }

    public static Shelf ofAgent(String agent) {
        return new Shelf(Kind.AGENT_PROFILE, null, Mark.of(Mark.Kind.AGENT, agent), null);
    }

    /** Of the one document with this name. */
    UUID place(String name) {
        return Mark.of(Mark.Kind.DOCUMENT, kind + "\n" + activity + "\n" + agent + "\n" + registration + "\n" + name);
    }
}
