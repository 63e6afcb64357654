package nl.vaardig.learning.record.own;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.vaardig.platform.words.JsonText;

/**
 * A statement as its person reads it.
 *
 * @param verb what was done, when it is one that we have words for; else null
 * @param done in the words of the system that told it
 * @param about what it was done with, as that system calls it
 * @param score from -1 to 1; null when none was told
 * @param success null when nothing was told of it
 * @param response an answer that was given; null when there is none
 * @param source which system told it
 * @param voided whether it was taken back
 */
public record OwnStatement(
        Instant happened,
        KnownVerb verb,
        String done,
        String about,
        Double score,
        Boolean success,
        String response,
        String source,
        boolean voided) {

    private static final int LONGEST = 300;

    /** @param json as the store keeps it */
    static OwnStatement of(Instant happened, String json, boolean voided, String language) {
        JsonObject statement =
                JsonText.strict(json.getBytes(StandardCharsets.UTF_8)).asJsonObject();
        JsonObject verb = statement.getJsonObject("verb");
        JsonObject result = statement.getJsonObject("result");
        return new OwnStatement(
                happened,
                KnownVerb.of(verb.getString("id")).orElse(null),
                text(verb.getJsonObject("display"), language, lastPart(verb.getString("id"))),
                about(statement.getJsonObject("object"), language),
                scaled(result),
                result == null || !result.containsKey("success") ? null : result.getBoolean("success"),
                result == null ? null : shortened(result.getString("response", null)),
                statement.getJsonObject("authority").getString("name", ""),
                voided);
    }

    private static String about(JsonObject object, String language) {
        JsonObject definition = object.getJsonObject("definition");
        String name = object.getString("name", object.getString("id", ""));
        return shortened(text(definition == null ? null : definition.getJsonObject("name"), language, name));
    }

    private static Double scaled(JsonObject result) {
        JsonObject score = result == null ? null : result.getJsonObject("score");
        JsonNumber scaled = score == null ? null : score.getJsonNumber("scaled");
        return scaled == null ? null : scaled.doubleValue();
    }

    /** In the reader's language, else in English, else in whichever there is. */
    private static String text(JsonObject texts, String language, String otherwise) {
        if (texts == null || texts.isEmpty()) return otherwise;
        String own = begins(texts, language);
        String english = begins(texts, "en");
        String key = own != null
                ? own
                : english != null ? english : texts.keySet().iterator().next();
        return texts.getString(key);
    }

    private static String begins(JsonObject texts, String language) {
        return texts.keySet().stream()
                .filter(tag ->
                        tag.equalsIgnoreCase(language) || tag.toLowerCase().startsWith(language + "-"))
                .findFirst()
                .orElse(null);
    }

    private static String lastPart(String iri) {
        String plain = iri.replaceAll("[/#:]+$", "");
        return plain.substring(
                Math.max(plain.lastIndexOf('/'), Math.max(plain.lastIndexOf('#'), plain.lastIndexOf(':'))) + 1);
    }

    private static String shortened(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
