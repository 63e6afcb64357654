package nl.vaardig.platform.kept;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.function.Supplier;

/** Refuses to have kept what comes from a table nobody watches: it would never be read again. */
final class ReadTables {

    private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

    private ReadTables() {}

    /** @throws IllegalStateException for a reader that reads another table: a fault of whoever wrote it */
    static <T> T watched(Supplier<T> reader) {
        boolean outer = READING.get();
        READING.set(true);
        try {
            return reader.get();
        } finally {
            if (!outer) READING.remove();
        }
    }

    static void seen(String sql) {
        if (!READING.get()) return;
        WatchedTables watched = CDI.current().select(WatchedTables.class).get();
        List<String> others = Tables.read(sql).stream()
                .filter(table -> !watched.include(table))
                .toList();
        if (!others.isEmpty()) throw new IllegalStateException("Kept, but not watched: " + others + " in " + sql);
    }
}
