package nl.vaardig.inventory.rating.whole;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.vaardig.platform.Numbering;

/** The levels of many people at one moment: small numbers by the number of the skill. */
public final class LevelsOf {

    /** Not assessed, which is not 0. */
    public static final int UNKNOWN = -1;

    private static final byte[] NONE = {};

    private final Map<Long, byte[]> levels = new HashMap<>();

    /** By the number of the skill, {@link #UNKNOWN} where there is none; skills beyond the end are unknown too. */
    public byte[] of(long employee) {
        return levels.getOrDefault(employee, NONE);
    }

    /** {@link #UNKNOWN} when not assessed. @param skill its number, below 0 for one that nobody has */
    public int level(long employee, int skill) {
        byte[] known = of(employee);
        return skill >= 0 && skill < known.length ? known[skill] : UNKNOWN;
    }

    /** @param known by the number of the skill, of which this keeps what it needs */
    void put(long employee, byte[] known) {
        int end = known.length;
        while (end > 0 && known[end - 1] == UNKNOWN) end--;
        if (end > 0) levels.put(employee, Arrays.copyOf(known, end));
    }

    /** As PersonRows wrote it. */
    void put(long employee, byte[] row, Numbering skills) {
        byte[] known = {};
        Digits digits = new Digits(row);
        while (digits.hasNext()) {
            long packed = digits.next();
            int skill = skills.of(packed / 1000);
            known = wide(known, skill);
            known[skill] = (byte) (packed % 1000);
        }
        put(employee, known);
    }

    /** Long enough to hold the level of a skill. */
    static byte[] wide(byte[] levels, int skill) {
        if (skill < levels.length) return levels;
        byte[] wide = Arrays.copyOf(levels, skill + 32);
        Arrays.fill(wide, levels.length, wide.length, (byte) UNKNOWN);
        return wide;
    }
}
