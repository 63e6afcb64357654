package nl.vaardig.learning.course.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What stood in the fields that a save changed, for its Undo. A cookie holds some 4,000 letters, so a save that changed
 * longer texts than fit can't be undone; then nothing is kept, rather than half of it.
 */
final class CourseUndo {

    private static final int ROOM = 2500;

    private CourseUndo() {}

    /** Each changed field with what stood in it; empty when that is too long for a cookie. */
    static List<String> between(Map<String, String> was, Map<String, String> is) {
        List<String> changed = new ArrayList<>();
        TreeSet<String> fields = new TreeSet<>(was.keySet());
        fields.addAll(is.keySet());
        for (String field : fields) {
            String before = was.getOrDefault(field, "");
            if (!before.equals(is.getOrDefault(field, ""))) changed.add(field + "=" + before);
        }
        boolean isRoom = changed.stream().mapToInt(String::length).sum() <= ROOM;
        return isRoom ? changed : List.of();
    }

    /** The fields as they are, with what stood in those that were kept. Anybody can write a cookie: the form reads it as typed. */
    static Map<String, String> before(Map<String, String> is, List<String> kept) {
        Map<String, String> fields = new LinkedHashMap<>(is);
        for (String one : kept) {
            int sign = one.indexOf('=');
            if (sign > 0) fields.put(one.substring(0, sign), one.substring(sign + 1));
        }
        return fields;
    }
}
