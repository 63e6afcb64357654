package nl.vaardig.learning.record.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.vaardig.learning.record.Mark;

/**
 * What makes a statement this statement: all that was said, whatever the order and the spelling of numbers, without what the
 * store adds itself.
 */
final class Fingerprint {

    private static final Set<String> ADDED = Set.of("id", "stored", "authority", "version");

    private static final Pattern FINER = Pattern.compile("([.,]\\d\\d)\\d+(?=S)");

    private Fingerprint() {}

    static byte[] of(JsonObject statement) {
        return Mark.digest("SHA-256", plain(statement, ADDED).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether two say the same; attachments are passed over, as a signature is one. */
    static boolean isSame(JsonObject one, JsonObject other) {
        Set<String> without = Set.of("attachments", "stored", "authority", "version", "timestamp", "id");
        return plain(one, without).equals(plain(other, without))
                && isSameOrUnsaid(one, other, "id")
                && isSameOrUnsaid(one, other, "timestamp");
    }

    private static boolean isSameOrUnsaid(JsonObject one, JsonObject other, String name) {
        return !one.containsKey(name)
                || !other.containsKey(name)
                || one.getString(name).equalsIgnoreCase(other.getString(name));
    }

    private static String plain(JsonObject object, Set<String> without) {
        StringBuilder text = new StringBuilder("{");
        new TreeMap<>(object).forEach((name, value) -> {
            String plain = name.equals("duration") ? hundredths(value) : plain(value);
            if (!without.contains(name))
                text.append(name.length()).append(':').append(name).append(plain);
        });
        return text.append('}').toString();
    }

    /** What is finer than a hundredth of a second is not compared. */
    private static String hundredths(JsonValue value) {
        return FINER.matcher(value.toString()).replaceFirst("$1");
    }

    private static String plain(JsonValue value) {
        if (value instanceof JsonObject object) return plain(object, Set.of());
        if (value instanceof JsonNumber number)
            return number.bigDecimalValue().stripTrailingZeros().toString() + ";";
        if (!(value instanceof JsonArray list)) return value.toString();
        StringBuilder text = new StringBuilder("[");
        list.forEach(one -> text.append(plain(one)).append(','));
        return text.append(']').toString();
    }
}
