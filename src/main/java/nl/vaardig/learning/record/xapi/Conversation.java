package nl.vaardig.learning.record.xapi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import nl.vaardig.learning.record.Version;
import nl.vaardig.learning.record.key.CallerOfTheStore.Caller;

/** What is known of the request at hand: who talks to the store, in which version, and at which address. */
@RequestScoped
public class Conversation {

    private Caller caller;
    private Version version = Version.V1;
    private URI base;

    public void begin(Caller who, URI address) {
        caller = who;
        base = address;
    }

    public void speak(Version spoken) {
        version = spoken;
    }

    public Version version() {
        return version;
    }

    /** Whether it is over before it began: without a key. */
    public boolean isClosed() {
        return caller == null;
    }

    /** The outside address of this installation, ending in a slash. */
    public URI base() {
        return base;
    }

    /** Who vouches for what is sent now, as an agent of xAPI. */
    public JsonObject authority() {
        return Json.createObjectBuilder()
                .add("objectType", "Agent")
                .add("name", caller.name())
                .add(
                        "account",
                        Json.createObjectBuilder()
                                .add("homePage", base.resolve("xapi").toString())
                                .add("name", caller.account()))
                .build();
    }
}
