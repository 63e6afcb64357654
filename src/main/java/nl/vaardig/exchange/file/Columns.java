package nl.vaardig.exchange.file;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns that a kind of file has, by our own names: each is there once, in any order.
 *
 * @param mayMiss those that a file may do without: what they would say stays as it is
 */
public record Columns(List<String> names, Set<String> mayMiss) {

    public Columns(List<String> names) {
        this(names, Set.of());
    }

    public static Columns of(String... names) {
        return new Columns(List.of(names));
    }

    /** These too, and files from before they were there are still read. */
    public Columns andMaybe(List<String> more) {
        return new Columns(Stream.concat(names.stream(), more.stream()).toList(), Set.copyOf(more));
    }
}
