package nl.vaardig.gap.goal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How fast a goal comes nearer: the share of its requirements that is met now and was met on an earlier day, and the day
 * on which all would be met if it went on in a straight line (this product's own definition; no forecast of anyone).
 *
 * @param before share met on the earlier day, 0–1
 * @param now    share met now, 0–1
 */
public record GoalPace(LocalDate beforeOn, double before, LocalDate nowOn, double now, LocalDate target) {

    /** A line drawn further than this says nothing. */
    private static final long MOST_DAYS = 20 * 365;

    /** @throws IllegalArgumentException unless the days are in order and the shares between 0 and 1 */
    public GoalPace {
        if (!beforeOn.isBefore(nowOn)) throw new IllegalArgumentException(beforeOn + " is not before " + nowOn);
        if (Math.min(before, now) < 0 || Math.max(before, now) > 1)
            throw new IllegalArgumentException("Shares run from 0 to 1: " + before + ", " + now);
    }

    /** In shares: 0.04 is four percentage points. */
    public double change() {
        return now - before;
    }

    public boolean isReached() {
        return now >= 1;
    }

    /** The day on which all is met at this pace; empty when it doesn't come nearer, or only in more than twenty years. */
    public Optional<LocalDate> reachedOn() {
        if (isReached()) return Optional.of(nowOn);
        if (change() <= 0) return Optional.empty();
        // Shares such as 0.4 are not exact in binary: a millionth of a day is no day more.
        double days = Math.ceil((1 - now) / change() * ChronoUnit.DAYS.between(beforeOn, nowOn) - 1e-6);
        return days > MOST_DAYS ? Optional.empty() : Optional.of(nowOn.plusDays((long) days));
    }

    public boolean isInTime() {
        return reachedOn().filter(day -> !day.isAfter(target)).isPresent();
    }
}
