package nl.vaardig.exchange.kind;

import java.time.LocalDate;

/**
 * The ratings that are there, as two numbers each: a municipality has up to a million, and a set of objects would take
 * four times the memory. Exact: no two different ratings have the same two numbers.
 */
final class RatingKeys {

    /** Skills, levels and sources get 12, 8 and 4 bits; employees the 40 that are left. */
    private static final int MOST_SKILLS = 1 << 12;

    private long[] whos = new long[1 << 12];
    private long[] whens = new long[1 << 12];
    private int size;

    static long who(long employee, int skill, int level, int source) {
        if (skill >= MOST_SKILLS) throw new IllegalStateException("more than " + MOST_SKILLS + " skills");
        return employee << 24 | (long) skill << 12 | (long) level << 4 | source;
    }

    static long when(LocalDate validOn, LocalDate recordedOn) {
        return validOn.toEpochDay() << 32 | recordedOn.toEpochDay() & 0xFFFFFFFFL;
    }

    /** @return false when it was there already. Who is never 0, because employees are counted from 1. */
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
