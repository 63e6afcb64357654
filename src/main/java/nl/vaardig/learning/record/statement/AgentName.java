package nl.vaardig.learning.record.statement;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Optional;
import nl.vaardig.learning.record.Refusal;

/** The one identifier by which somebody is known, as a text. */
public final class AgentName {

    private AgentName() {}

    /** Empty for a group that is known by its members only. */
    public static Optional<String> of(JsonObject agent) {
        if (agent.containsKey("mbox")) return Optional.of(agent.getString("mbox"));
        if (agent.containsKey("mbox_sha1sum"))
            return Optional.of("sha1:" + agent.getString("mbox_sha1sum").toLowerCase(Locale.ROOT));
        if (agent.containsKey("openid")) return Optional.of("openid:" + agent.getString("openid"));
        if (!agent.containsKey("account")) return Optional.empty();
        JsonObject account = agent.getJsonObject("account");
        return Optional.of("account:" + account.getString("name") + "\n" + account.getString("homePage"));
    }

    /**
     * Of somebody who is asked for.
     *
     * @throws Refusal when it is no agent, or a group without an identifier
     */
    public static String asked(JsonObject agent) {
        ActorCheck.actor(Part.of("agent", agent));
        return of(agent).orElseThrow(() -> Refusal.malformed("agent has no identifier"));
    }
}
