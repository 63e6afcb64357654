package nl.vaardig.inventory.rating.whole;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vaardig.platform.Numbering;

/** Levels for tests, read from rows as the database has them. */
public final class KnownLevels {

    private KnownLevels() {}

    /** @param levels by employee and skill */
    public static LevelsOf of(Map<Long, Map<Long, Integer>> levels, Numbering skills) {
        LevelsOf known = new LevelsOf();
        levels.forEach((employee, own) -> {
            String row = own.entrySet().stream()
                    .map(one -> String.valueOf(one.getKey() * 1000 + one.getValue()))
                    .collect(Collectors.joining(","));
            known.put(employee, row.getBytes(StandardCharsets.US_ASCII), skills);
        });
        return known;
    }
}
