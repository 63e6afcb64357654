package nl.vaardig.exchange.reading;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.StringJoiner;
import nl.vaardig.platform.words.Written;

/** What differs between what is there and what the file says, column by column. */
public final class Comparison {

    private final StringJoiner differences = new StringJoiner("; ");

    public Comparison of(String column, Object old, Object now) {
        if (!same(old, now)) differences.add(column + ": " + shown(old) + " → " + shown(now));
        return this;
    }

    public boolean isSame() {
        return differences.length() == 0;
    }

    public String text() {
        return differences.toString();
    }

    // 1.0 and 1.00 are the same amount.
    private static boolean same(Object old, Object now) {
        if (old instanceof BigDecimal before && now instanceof BigDecimal after) return before.compareTo(after) == 0;
        return Objects.equals(old, now);
    }

    private static String shown(Object value) {
        if (value == null) return "–";
        String text =
                value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
        return Written.cut(text, 80);
    }
}
