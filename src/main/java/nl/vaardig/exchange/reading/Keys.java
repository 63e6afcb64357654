package nl.vaardig.exchange.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.platform.words.Written;

/**
 * The keys in a file: each stands there once, and a new one is no twin of another. Twins differ in nothing but capitals,
 * accents, spaces or the form of their letters; to the database they are two, to a reader one that was written wrongly.
 */
public final class Keys {

    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, String> lookingAlike = new HashMap<>();
    private final Set<String> there;

    /** Where rows name what is there, and make nothing that could be a twin. */
    public Keys() {
        this(List.of());
    }

    /** @param there keys that are here already */
    public Keys(Collection<String> there) {
        this.there = new HashSet<>(there);
        there.forEach(key -> lookingAlike.put(Written.lookingAlike(key), key));
    }

    /** Notes a fault where the key stands in an earlier row, or is a twin of one there or here. */
    public void check(Row row, String column, String key) {
        if (key == null || !isFirst(row, column, key) || there.contains(key)) return;
        String twin = lookingAlike.putIfAbsent(Written.lookingAlike(key), key);
        if (twin == null) return;
        Integer line = lines.get(twin);
        if (line == null) row.fault(column, "import.key.twinHere", key, twin);
        else row.fault(column, "import.key.twin", key, twin, line);
    }

    /** Notes a fault where the key stands in an earlier row. @return whether it doesn't */
    public boolean isFirst(Row row, String column, String key) {
        Integer line = lines.putIfAbsent(key, row.line());
        if (line != null) row.fault(column, "import.key.twice", key.replace("|", ", "), line);
        return line == null;
    }
}
