package nl.vaardig.learning.record.statement;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which of several texts a reader wants, as the header Accept-Language says it. */
public final class Languages {

    private final List<Locale.LanguageRange> wanted;

    private Languages(List<Locale.LanguageRange> wanted) {
        this.wanted = wanted;
    }

    /** What can't be read counts as not said. */
    public static Languages of(String header) {
        try {
            return new Languages(header == null || header.isBlank() ? List.of() : Locale.LanguageRange.parse(header));
        } catch (IllegalArgumentException e) {
            return new Languages(List.of());
        }
    }

    /** The same object with one language in each of these texts. */
    JsonObject oneEach(JsonObject object, List<String> names) {
        JsonObjectBuilder told = Json.createObjectBuilder(object);
        for (String name : names)
            if (object.get(name) instanceof JsonObject texts && texts.size() > 1) told.add(name, one(texts));
        return told.build();
    }

    private JsonObject one(JsonObject texts) {
        List<String> there = new ArrayList<>(texts.keySet());
        String best = wanted.isEmpty() ? null : Locale.lookupTag(wanted, there);
        // The library gives its own spelling of what was found.
        String tag = there.stream()
                .filter(one -> one.equalsIgnoreCase(best))
                .findFirst()
                .or(() -> nearest(there))
                .orElse(there.get(0));
        return Json.createObjectBuilder().add(tag, texts.get(tag)).build();
    }

    /** Who wants Dutch takes Dutch as it is spoken in the Netherlands. */
    private java.util.Optional<String> nearest(List<String> there) {
        return wanted.stream()
                .flatMap(range -> there.stream()
                        .filter(tag -> tag.toLowerCase(Locale.ROOT).startsWith(range.getRange() + "-")))
                .findFirst();
    }
}
