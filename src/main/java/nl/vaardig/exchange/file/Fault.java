package nl.vaardig.exchange.file;

import nl.vaardig.platform.Written;

/**
 * What is wrong with one cell, in a message that the reader's language fills in.
 *
 * @param column its name in the file, or null when it is about the whole row
 * @param key of the message
 * @param arguments of the message, in order
 */
public record Fault(String column, String key, java.util.List<String> arguments) {

    static Fault at(String column, String key, Object... arguments) {
        return new Fault(
                column,
                key,
                java.util.Arrays.stream(arguments)
                        .map(String::valueOf)
                        .map(Written::tidy)
                        .toList());
    }
}
