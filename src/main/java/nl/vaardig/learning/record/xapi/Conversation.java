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
    private String told = Version.V1.told();
    private URI base;

    void begin(Caller who, URI address) {
        caller = who;
        base = address;
    }

    void speak(Version spoken) {
        version = spoken;
        told = spoken.told();
    }

    /** A request that says no version is of the time before 1.0, when there was no such header; the refusal says so. */
    void speakAsBefore() {
        told = "0.95";
    }

    /** As the answer tells it. */
    String told() {
        return told;
    }

    public Version version() {
        return version;
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
