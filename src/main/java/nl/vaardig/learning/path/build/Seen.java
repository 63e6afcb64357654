package nl.vaardig.learning.path.build;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.platform.words.Written;

/**
 * What a form showed, kept in the form as a sign for each field. So two people can have it open: what one of them didn't
 * touch stays as the other left it, and where both changed the same, the second is told and nothing is overwritten.
 */
final class Seen {

    static final String FIELD = "seen";

    private Seen() {}

    /**
     * @param toSave    the fields to be read and saved
     * @param conflicts fields that both changed: they stay as they are stored
     */
    record Merged(MultivaluedMap<String, String> toSave, List<String> conflicts) {

        /** The others, and of those fields what is stored. */
        MultivaluedMap<String, String> without(Set<String> fields, Map<String, String> stored) {
            MultivaluedMap<String, String> rest = new MultivaluedHashMap<>();
            for (String field : toSave.keySet())
                rest.putSingle(field, fields.contains(field) ? stored.get(field) : toSave.getFirst(field));
            return rest;
        }
    }

    static String of(Map<String, String> shown) {
        List<String> signs = new ArrayList<>();
        shown.forEach((field, text) -> signs.add(field + "=" + sign(text)));
        return String.join(" ", signs);
    }

    /** @param stored how the fields would be shown now */
    static Merged merge(MultivaluedMap<String, String> typed, Map<String, String> stored) {
        Map<String, String> seen = signs(typed.getFirst(FIELD));
        MultivaluedMap<String, String> toSave = new MultivaluedHashMap<>();
        List<String> conflicts = new ArrayList<>();
        stored.forEach((field, now) -> {
            String mine = typed.getFirst(field) == null ? "" : typed.getFirst(field);
            String before = seen.get(field);
            boolean untouched = sign(mine).equals(before);
            boolean theirs =
                    before != null && !before.equals(sign(now)) && !sign(mine).equals(sign(now));
            if (!untouched && theirs) conflicts.add(field);
            toSave.putSingle(field, untouched || theirs ? now : mine);
        });
        return new Merged(toSave, conflicts);
    }

    private static Map<String, String> signs(String field) {
        Map<String, String> signs = new LinkedHashMap<>();
        if (field == null) return signs;
        for (String one : field.split(" ")) {
            int is = one.indexOf('=');
            if (is > 0) signs.put(one.substring(0, is), one.substring(is + 1));
        }
        return signs;
    }

    private static String sign(String text) {
        String tidy = Written.tidy(text);
        return Integer.toHexString(tidy.hashCode()) + "." + tidy.length();
    }
}
