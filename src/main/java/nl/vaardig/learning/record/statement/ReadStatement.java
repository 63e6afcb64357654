package nl.vaardig.learning.record.statement;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.vaardig.learning.record.Version;
import nl.vaardig.learning.record.Written;

/** From what was sent to what is kept: looked at, with what the store adds. */
public final class ReadStatement {

    private final Version version;
    private final JsonObject authority;
    private final Instant now;

    /** @param authority who vouches for what is sent now, as the agent of xAPI */
    public ReadStatement(Version version, JsonObject authority, Instant now) {
        this.version = version;
        this.authority = authority;
        this.now = now;
    }

    /**
     * @param place where it stands in what was sent, for what is told when it is wrong
     * @param id given beside it; null: it says so itself, or gets one
     * @throws nl.vaardig.learning.record.Refusal for what is no statement
     */
    public Written read(String place, JsonValue sent, UUID id) {
        Part part = Part.of(place, sent);
        StatementCheck.statement(part, version);
        if (id != null && part.has("id") && !part.text("id").equalsIgnoreCase(id.toString()))
            throw part.wrong("id", "is not the one that was asked to be kept");
        UUID chosen = id != null ? id : part.has("id") ? UUID.fromString(part.text("id")) : UUID.randomUUID();
        JsonObject whole = whole(Format.kept().of(part.json()), chosen);
        Marks marks = Marks.of(whole);
        boolean refers = ObjectCheck.type(part.part("object")).equals("StatementRef");
        return new Written(
                chosen,
                whole.toString(),
                version,
                now,
                Shape.moment(whole.getString("timestamp")).orElseThrow(),
                Fingerprint.of(part.json()),
                marks.all(),
                refers ? UUID.fromString(part.part("object").text("id")) : null,
                part.part("verb").text("id").equals(StatementCheck.VOIDED),
                account(whole.getJsonObject("actor")),
                marks.activities());
    }

    private JsonObject whole(JsonObject sent, UUID id) {
        JsonObjectBuilder whole =
                Json.createObjectBuilder(sent).add("id", id.toString().toLowerCase(Locale.ROOT));
        if (!sent.containsKey("timestamp")) whole.add("timestamp", Shape.told(now));
        else if (version == Version.V2)
            whole.add(
                    "timestamp",
                    Shape.told(Shape.moment(sent.getString("timestamp")).orElseThrow()));
        if (!sent.containsKey("version")) whole.add("version", version.unsaid());
        return whole.add("stored", Shape.told(now)).add("authority", authority).build();
    }

    private static Written.Actor account(JsonObject actor) {
        JsonObject account = actor.getJsonObject("account");
        if (account == null || "Group".equals(actor.getString("objectType", ""))) return null;
        return new Written.Actor(account.getString("homePage"), account.getString("name"));
    }
}
