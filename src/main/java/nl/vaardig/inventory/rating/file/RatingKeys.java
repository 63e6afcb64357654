package nl.vaardig.inventory.rating.file;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The ratings that are there, as two numbers each: a municipality has up to a million, and a set of objects would take
 * four times the memory. Exact: no two different ratings have the same two numbers.
 */
final class RatingKeys {

    /** Levels and sources get 8 and 4 bits; skills 20 and employees 31, each numbered as they come. */
    private static final int MOST_SKILLS = 1 << 20;

    private final Map<Long, Integer> employees = new HashMap<>();
    private final Map<Long, Integer> skills = new HashMap<>();
    private long[] whos = new long[1 << 12];
    private long[] whens = new long[1 << 12];
    private int size;

    /** Of any skill that was ever rated, also where its version is no longer asked. Never 0. */
    long who(long employee, long skill, int level, int source) {
        long person = employees.computeIfAbsent(employee, id -> employees.size() + 1);
        long rated = skills.computeIfAbsent(skill, id -> skills.size());
        if (rated >= MOST_SKILLS) throw new IllegalStateException("more than " + MOST_SKILLS + " skills");
        return person << 32 | rated << 12 | (long) level << 4 | source;
    }

    static long when(LocalDate validOn, LocalDate recordedOn) {
        return validOn.toEpochDay() << 32 | recordedOn.toEpochDay() & 0xFFFFFFFFL;
    }

    /** @return false when it was there already */
    boolean add(long who, long when) {
        if (size * 2 >= whos.length) grow();
        int place = place(who, when);
        if (whos[place] != 0) return false;
        whos[place] = who;
        whens[place] = when;
        size++;
        return true;
    }

    private int place(long who, long when) {
        int mask = whos.length - 1;
        long mixed = (who * 0x9E3779B97F4A7C15L ^ when) * 0xC2B2AE3D27D4EB4FL;
        int at = (int) (mixed >>> 32) & mask;
        while (whos[at] != 0 && (whos[at] != who || whens[at] != when)) at = at + 1 & mask;
        return at;
    }

    private void grow() {
        long[] oldWhos = whos;
        long[] oldWhens = whens;
        whos = new long[oldWhos.length * 2];
        whens = new long[oldWhos.length * 2];
        for (int i = 0; i < oldWhos.length; i++) {
            if (oldWhos[i] == 0) continue;
            int place = place(oldWhos[i], oldWhens[i]);
            whos[place] = oldWhos[i];
            whens[place] = oldWhens[i];
        }
    }
}
