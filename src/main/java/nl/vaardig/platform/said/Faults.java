package nl.vaardig.platform.said;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.words.Messages;

/** What is wrong with what was sent, in the order of reading, and what its fields are called on the screen. */
final class Faults {

    /** The end of a field that is half of a text in both languages. */
    static final Pattern LANGUAGE = Pattern.compile("-(nl|en)$");

    private final Messages messages;
    private final Map<String, String> labels = new HashMap<>();
    private final List<BadField> all = new ArrayList<>();

    Faults(String language) {
        messages = Messages.in(language);
    }

    void name(String field, String key, Object... arguments) {
        labels.put(field, messages.text(key, arguments));
    }

    List<BadField> all() {
        return all;
    }

    boolean noneAt(String field) {
        return all.stream().noneMatch(bad -> bad.field().equals(field));
    }

    /** The first thing wrong with a field is the one told. */
    void add(BadField bad) {
        if (noneAt(bad.field())) all.add(bad);
    }

    Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        all.forEach(bad -> told.put(bad.field(), told(bad)));
        return told;
    }

    private String told(BadField bad) {
        String text = messages.text(bad.key(), bad.arguments());
        String label = label(bad.field());
        boolean isGeneral = label != null && bad.key().startsWith("form.");
        return isGeneral ? label + ": " + text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    private String label(String field) {
        String whole = LANGUAGE.matcher(field).replaceFirst("");
        if (labels.containsKey(field) || !labels.containsKey(whole)) return labels.get(field);
        return labels.get(whole) + " (" + field.substring(whole.length() + 1).toUpperCase(Locale.ROOT) + ")";
    }
}
