package nl.vaardig.exchange.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import nl.vaardig.platform.words.Written;

/**
 * What is wrong with one cell, in a message that the reader's language fills in.
 *
 * @param column its name in the file, or null when it is about the whole row
 * @param key of the message
 * @param arguments of the message, in order
 */
public record Fault(String column, String key, List<String> arguments) {

    /** As the messages ask people to write a day, and as a file may have it. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    static Fault at(String column, String key, Object... arguments) {
        return new Fault(
                column,
                key,
                Arrays.stream(arguments).map(Fault::written).map(Written::tidy).toList());
    }

    private static String written(Object argument) {
        return argument instanceof LocalDate day ? DAY.format(day) : String.valueOf(argument);
    }
}
