package nl.vaardig.learning.assignment.bulk;

/**
 * What became of the assignments of a mass act.
 *
 * @param waiting not begun: what an undoing takes back
 * @param begun started and not ended
 * @param withdrawn one by one
 * @param undone taken back all at once, and no longer there
 */
public record BulkCounts(long waiting, long begun, long completed, long declined, long withdrawn, long undone) {

    public long total() {
        return waiting + begun + completed + declined + withdrawn + undone;
    }

    /** Nobody has begun, so an undoing takes everything back. */
    public boolean untouched() {
        return begun == 0 && completed == 0 && declined == 0;
    }
}
