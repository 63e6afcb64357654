package nl.vaardig.learning.scorm.read;

import java.util.List;

/**
 * A remark about a package that was taken all the same.
 *
 * @param key of a message @param words of it, such as the name of a file
 */
public record Finding(String key, List<String> words) {

    public Finding {
        words = List.copyOf(words);
    }

    static Finding of(String key, String... words) {
        return new Finding(key, List.of(words));
    }
}
