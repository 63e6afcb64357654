package nl.vaardig.inventory.round;

import java.time.Instant;

/**
 * The end of a round. What is recorded after it is late: it counts for the person from then on, and changes nothing in
 * the round, which keeps the levels of its last day as they were known at this moment.
 *
 * @param window when people were asked
 * @param moment the last moment that belongs to the round
 */
public record Closing(Window window, Instant moment) {

    /** At the end of the last day, also when the job that closes it runs later. */
    public static Closing asPlanned(Window window) {
        return new Closing(window, window.end());
    }

    /** Closed by hand; after the last day that makes no difference. */
    public static Closing at(Window window, Instant now) {
        return new Closing(window, now.isBefore(window.end()) ? now : window.end());
    }

    public boolean isLate(Instant recordedAt) {
        return recordedAt.isAfter(moment);
    }

    /** Recorded between opening and closing, both included. */
    public boolean isInTime(Instant recordedAt) {
        return !isLate(recordedAt) && !recordedAt.isBefore(window.start());
    }
}
