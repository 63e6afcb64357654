package nl.vaardig.platform.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.vaardig.platform.who.CurrentRequest;

/**
 * What hardly changes of a municipality (departments, job roles, skills, goals), read once and kept for whoever reads a
 * page. It is as fresh as the database: each request that reads brings the number it found with its sign-in, and what was
 * kept at another number is thrown away. Acts, jobs and imports read the database itself, as they may have changed it a
 * moment ago.
 */
@ApplicationScoped
public class Kept {

    /** Municipalities in memory at most: the ones asked for last. */
    private static final int MOST = 60;

    /** What is kept of one municipality at one number. */
    private record Shelf(long stamp, Map<String, Object> things) {}

    @Inject
    CurrentRequest request;

    private final Map<Long, Shelf> shelves = new LastUsed<>(MOST);

    /**
     * The thing of this name, made by the reader when nobody kept it.
     *
     * @param name one for each thing
     * @param reader reads tables that are {@link Watched} and nothing else; what it gives is never changed afterwards
     */
    @SuppressWarnings("unchecked")
    public <T> T of(String name, Supplier<T> reader) {
        OptionalLong stamp = request.stamp();
        if (stamp.isEmpty()) return reader.get();
        Shelf shelf = shelf(request.municipality(), stamp.getAsLong());
        Object kept = shelf.things().get(name);
        if (kept != null) return (T) kept;
        // Two who come at once both read: cheaper than having one wait for the other's transaction.
        T read = ReadTables.watched(reader);
        // What this request read may be older than a shelf that is newer than it.
        if (shelf.stamp() == stamp.getAsLong()) shelf.things().put(name, read);
        return read;
    }

    /** One that is newer than this request's is right for it too: it began a moment too early. */
    private Shelf shelf(long municipality, long stamp) {
        synchronized (shelves) {
            Shelf shelf = shelves.get(municipality);
            if (shelf == null || shelf.stamp() < stamp) {
                shelf = new Shelf(stamp, new ConcurrentHashMap<>());
                shelves.put(municipality, shelf);
            }
            return shelf;
        }
    }
}
