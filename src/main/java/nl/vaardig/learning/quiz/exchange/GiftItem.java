package nl.vaardig.learning.quiz.exchange;

import java.util.List;
import java.util.Map;

/**
 * One question of a file.
 *
 * @param line   where it begins, 1 for the first
 * @param start  how it begins, to find it by
 * @param fields as its form would have them; null when it isn't understood
 * @param fault  key of the reason; null when it is understood
 */
record GiftItem(int line, String start, Map<String, List<String>> fields, String fault, Object... arguments) {

    boolean isUnderstood() {
        return fault == null;
    }
}
