package nl.vaardig.assignment;

/**
 * What became of the assignments of a mass act.
 *
 * @param waiting not begun: what an undoing withdraws
 * @param begun started and not ended
 */
public record BulkCounts(long waiting, long begun, long completed, long declined, long withdrawn) {

    public long total() {
        return waiting + begun + completed + declined + withdrawn;
    }

    /** Nobody has begun, so an undoing takes everything back. */
    public boolean untouched() {
        return begun == 0 && completed == 0 && declined == 0;
    }
}
