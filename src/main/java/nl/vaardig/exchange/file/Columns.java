package nl.vaardig.exchange.file;

import java.util.List;

/** The columns that a kind of file has, by our own names: each is there once, in any order. */
public record Columns(List<String> names) {

    public static Columns of(String... names) {
        return new Columns(List.of(names));
    }
}
