package nl.vaardig.inventory.goal.pace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How fast a goal comes nearer: the share of its requirements that was met on each of a few days, and the day on which
 * all would be met if it went on in a straight line (this product's own definition; no forecast of anyone).
 *
 * @param points the earliest first, two or more
 */
public record GoalPace(List<Point> points, LocalDate target) {

    /** A line drawn further than this says nothing. */
    private static final long MOST_DAYS = 20 * 365;

    /** Each step carries at least this part of the whole change, or it is one jump and no pace (our own number). */
    private static final double LEAST_OF_THE_CHANGE = 0.25;

    /** A line through two days goes through any two days: it says nothing of going on. */
    private static final int FEWEST = 3;

    /** @param share met on the day, 0–1 */
    public record Point(LocalDate on, double share) {

        /** @throws IllegalArgumentException outside 0–1 */
        public Point {
            if (share < 0 || share > 1) throw new IllegalArgumentException("A share runs from 0 to 1: " + share);
        }
    }

    /** @throws IllegalArgumentException for fewer than two days, or days that are not in order */
    public GoalPace {
        points = List.copyOf(points);
        if (points.size() < 2) throw new IllegalArgumentException("A pace takes two days");
        for (int day = 1; day < points.size(); day++) {
            if (!points.get(day - 1).on().isBefore(points.get(day).on()))
                throw new IllegalArgumentException("Days in order: " + points);
        }
    }

    public Point first() {
        return points.get(0);
    }

    public Point now() {
        return points.get(points.size() - 1);
    }

    /** From the first day to the last, in shares: 0.04 is four percentage points. */
    public double change() {
        return now().share() - first().share();
    }

    public boolean isReached() {
        return now().share() >= 1;
    }

    public boolean hasTooFewDays() {
        return points.size() < FEWEST;
    }

    /** It comes nearer in every step, and no step carries nearly all of it. */
    public boolean isSteady() {
        if (hasTooFewDays() || change() <= 0) return false;
        double least = LEAST_OF_THE_CHANGE * change() - 1e-9;
        return IntStream.range(1, points.size())
                .mapToDouble(
                        day -> points.get(day).share() - points.get(day - 1).share())
                .allMatch(step -> step >= least);
    }

    /** The day on which all is met at this pace; empty when it is no pace, and when it takes more than twenty years. */
    public Optional<LocalDate> reachedOn() {
        if (isReached()) return Optional.of(now().on());
        if (!isSteady()) return Optional.empty();
        long passed = ChronoUnit.DAYS.between(first().on(), now().on());
        // Shares such as 0.4 are not exact in binary: a millionth of a day is no day more.
        double days = Math.ceil((1 - now().share()) / change() * passed - 1e-6);
        return days > MOST_DAYS ? Optional.empty() : Optional.of(now().on().plusDays((long) days));
    }

    public boolean isInTime() {
        return reachedOn().filter(day -> !day.isAfter(target)).isPresent();
    }
}
