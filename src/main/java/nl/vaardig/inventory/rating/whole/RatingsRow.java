package nl.vaardig.inventory.rating.whole;

/** Reads what was said of somebody from the row that PersonRows wrote: in the order it was recorded. */
public final class RatingsRow {

    /** What stands for a day or a moment that isn't there. */
    public static final long NEVER = Digits.NOTHING;

    /** Days from the year 0, which the database counts from, to 1970. */
    public static final long YEAR_0 = 719_528;

    /**
     * Something that was said, unless it never counts.
     *
     * @param from     the first day it holds, from the year 0
     * @param until    the last, or {@link #NEVER}
     * @param recorded milliseconds from 1970, like the next
     * @param setAside or {@link #NEVER}
     */
    public interface EachSaid {
        void said(long skill, int level, int rank, long from, long until, long recorded, long setAside);
    }

    private RatingsRow() {}

    public static void read(byte[] row, EachSaid each) {
        Digits digits = new Digits(row);
        while (digits.hasNext()) {
            long skill = digits.next();
            int level = (int) digits.next();
            int rank = (int) digits.next();
            long from = digits.next();
            long until = digits.next();
            long recorded = digits.next();
            each.said(skill, level, rank, from, until, recorded, digits.next());
        }
    }
}
