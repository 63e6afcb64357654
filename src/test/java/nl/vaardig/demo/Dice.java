package nl.vaardig.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** Repeatable chance. Each purpose has its own dice, so that a change in one file leaves the others as they were. */
final class Dice {
    private static final double UNIT_DEVIATION = 1.7320508075688772;

    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    static Dice of(long seed, int place, String purpose) {
        return new Dice((seed * 1_000_003L + place) * 1_000_003L + purpose.hashCode());
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double share() {
        return random.nextDouble();
    }

    /** From 0 up to but not including the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) ChronoUnit.DAYS.between(first, last)));
    }

    /** About normal, mean 0 and deviation 1, never beyond 3.5: four sums, because they round alike on every machine. */
    double spread() {
        return (share() + share() + share() + share() - 2) * UNIT_DEVIATION;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int point = below(total);
        int index = 0;
        while (point >= weights[index]) {
            point -= weights[index++];
        }
        return index;
    }
}
