package nl.vaardig.access.guess;

import java.time.Duration;
import java.util.List;

/**
 * Whether a secret may be tried now.
 *
 * @param counted where it was counted; nowhere when it was refused
 * @param delay how long until the next one may be tried; nothing when this one may
 */
public record Turn(List<Allowance> counted, Duration delay) {

    static Turn given(List<Allowance> counted) {
        return new Turn(List.copyOf(counted), Duration.ZERO);
    }

    static Turn refused(Duration delay) {
        return new Turn(List.of(), delay);
    }

    public boolean isRefused() {
        return counted.isEmpty();
    }

    /** In whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, delay.toSeconds() + 1);
    }

    /** In whole minutes as people are told, at least one. */
    public long minutes() {
        return Math.max(1, (seconds() + 59) / 60);
    }
}
