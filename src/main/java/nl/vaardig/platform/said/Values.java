package nl.vaardig.platform.said;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fields with what was sent in them.
 *
 * @param isForm whether a person typed them; otherwise they are the components of a program's request
 */
record Values(Map<String, List<String>> all, boolean isForm) {

    static Values typed(Map<String, List<String>> fields) {
        return new Values(new HashMap<>(fields), true);
    }

    List<String> all(String field) {
        return all.getOrDefault(all.containsKey(field) ? field : name(field), List.of());
    }

    /** Empty when nothing was sent. */
    String first(String field) {
        List<String> sent = all(field);
        return sent.isEmpty() || sent.get(0) == null ? "" : sent.get(0).strip();
    }

    /** Null when it is no whole number within the bounds. */
    Integer whole(String field, int low, int high) {
        String text = first(field);
        Integer number = text.matches("-?\\d{1,9}") ? Integer.valueOf(text) : null;
        return number != null && number >= low && number <= high ? number : null;
    }

    void put(String field, List<String> values) {
        all.put(field, values);
    }

    /** What the sender calls it: a program says skillId for the field skill, and has one field for name-nl and name-en. */
    String name(String field) {
        if (isForm) return field;
        return all.containsKey(field + "Id") ? field + "Id" : field.replaceFirst("-.*", "");
    }
}
