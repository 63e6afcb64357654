package nl.vaardig.platform;

import java.util.Arrays;

/**
 * Numbers things from 0 in the order they are met, so that what is counted of them can stand in arrays: sums over whole
 * municipalities look ids up a million times.
 */
public final class Numbering {

    private static final int NONE = -1;
    /** Ids come in runs: spread by the golden ratio, as Knuth has it. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] ids = new long[16];
    private int[] table = empty(64);
    private int size;

    /** The number of an id, a new one when it wasn't met before. */
    public int of(long id) {
        int place = place(id);
        if (table[place] != NONE) return table[place];
        if (size == ids.length) grow();
        ids[size] = id;
        table[place(id)] = size;
        return size++;
    }

    /** The number of an id, or -1 when it wasn't met. */
    public int find(long id) {
        return table[place(id)];
    }

    public long id(int number) {
        return ids[number];
    }

    public int size() {
        return size;
    }

    private int place(long id) {
        int place = (int) (id * SPREAD >>> 40) & table.length - 1;
        while (table[place] != NONE && ids[table[place]] != id) place = place + 1 & table.length - 1;
        return place;
    }

    private void grow() {
        ids = Arrays.copyOf(ids, 2 * size);
        table = empty(2 * table.length);
        for (int number = 0; number < size; number++) table[place(ids[number])] = number;
    }

    private static int[] empty(int length) {
        int[] table = new int[length];
        Arrays.fill(table, NONE);
        return table;
    }
}
