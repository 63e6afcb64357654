package nl.vaardig.learning.record.statement;

import java.math.BigDecimal;
import java.util.Set;

/** With what outcome: score, success, completion, answer, time. */
final class ResultCheck {

    private ResultCheck() {}

    static void result(Part result) {
        result.only(Set.of("score", "success", "completion", "response", "duration", "extensions"));
        if (result.has("score")) score(result.part("score"));
        result.truthIfAny("success");
        result.truthIfAny("completion");
        result.textIfAny("response", text -> true, "text");
        result.textIfAny("duration", Shape::isDuration, "duration of ISO 8601");
        result.extensionsIfAny("extensions");
    }

    private static void score(Part score) {
        score.only(Set.of("scaled", "raw", "min", "max"));
        BigDecimal scaled = number(score, "scaled");
        BigDecimal raw = number(score, "raw");
        BigDecimal min = number(score, "min");
        BigDecimal max = number(score, "max");
        if (isAbove(scaled, BigDecimal.ONE) || isAbove(BigDecimal.ONE.negate(), scaled))
            throw score.wrong("scaled", "is not between -1 and 1");
        if (isAbove(min, max) || min != null && max != null && min.compareTo(max) == 0)
            throw score.wrong("min", "is not below max");
        if (isAbove(min, raw)) throw score.wrong("raw", "is below min");
        if (isAbove(raw, max)) throw score.wrong("raw", "is above max");
    }

    private static BigDecimal number(Part score, String name) {
        return score.has(name) ? score.number(name).bigDecimalValue() : null;
    }

    private static boolean isAbove(BigDecimal one, BigDecimal other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }
}
