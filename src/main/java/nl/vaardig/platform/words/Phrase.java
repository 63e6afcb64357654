package nl.vaardig.platform.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message whose holes were found once. A heatmap fills some five thousand messages, and reading the pattern each time
 * costs more than the rest of the page. Says what MessageFormat says, or nothing at all where that is not plain: then
 * ask MessageFormat.
 */
final class Phrase {

    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");
    /** From here on numbers are written differently in each language. */
    private static final int GROUPED = 1000;

    private static final Map<String, Phrase> KNOWN = new ConcurrentHashMap<>();

    private final List<String> texts = new ArrayList<>();
    private final List<Integer> holes = new ArrayList<>();
    private final boolean plain;

    private Phrase(String pattern) {
        Matcher hole = HOLE.matcher(pattern);
        int from = 0;
        for (; hole.find(); from = hole.end()) {
            texts.add(pattern.substring(from, hole.start()));
            holes.add(Integer.parseInt(hole.group(1)));
        }
        texts.add(pattern.substring(from));
        plain = texts.stream().noneMatch(text -> text.contains("{") || text.contains("}"));
    }

    /** One of the messages of the product, never something that was typed: it is remembered. */
    static Phrase of(String pattern) {
        return KNOWN.computeIfAbsent(pattern, Phrase::new);
    }

    /** Null when it takes more than putting texts and small whole numbers into holes. */
    String filled(Object... arguments) {
        if (!plain) return null;
        StringBuilder whole = new StringBuilder(texts.get(0));
        for (int i = 0; i < holes.size(); i++) {
            int hole = holes.get(i);
            if (hole >= arguments.length || !isPlain(arguments[hole])) return null;
            whole.append(arguments[hole]).append(texts.get(i + 1));
        }
        return whole.toString();
    }

    private static boolean isPlain(Object argument) {
        if (argument instanceof Integer || argument instanceof Long)
            return Math.abs(((Number) argument).longValue()) < GROUPED;
        return argument instanceof String;
    }
}
