package nl.vaardig.steering.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * People short in the year they are needed, a line a skill and a mark a plan: the distance between the marks is what a
 * scenario does. In the units of a view box {@value #WIDTH} wide.
 *
 * @param most the largest number, rounded up to a whole step
 * @param step between two lines of the scale
 */
public record Dots(List<Row> rows, int most, int step) {

    public static final int WIDTH = 400;

    private static final int EDGE = 12;
    private static final int STEPS = 5;

    /** @param tooFew in the order of the plans */
    public record Row(Subject subject, List<Integer> tooFew) {

        public int least() {
            return tooFew.stream().mapToInt(Integer::intValue).min().orElse(0);
        }

        public int largest() {
            return tooFew.stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    static Dots of(OutlookBook book, List<Subject> subjects) {
        List<Row> rows = subjects.stream()
                .map(subject -> new Row(
                        subject,
                        book.plans().stream()
                                .map(plan -> book.inTarget(subject, plan).shortage())
                                .toList()))
                .toList();
        int largest = rows.stream().mapToInt(Row::largest).max().orElse(0);
        int step = step(largest);
        return new Dots(rows, Math.max(step, (largest + step - 1) / step * step), step);
    }

    /** 1, 2 or 5 times a power of ten, so that some five lines do. */
    static int step(int largest) {
        int power = 1;
        while (true) {
            for (int times : new int[] {1, 2, 5}) {
                if (largest <= STEPS * times * power) return times * power;
            }
            power *= 10;
        }
    }

    /** The numbers on the scale, from 0. */
    public List<Integer> ticks() {
        List<Integer> ticks = new ArrayList<>();
        for (int tick = 0; tick <= most; tick += step) ticks.add(tick);
        return ticks;
    }

    public String x(int people) {
        return String.format(Locale.ROOT, "%.1f", EDGE + (double) (WIDTH - 2 * EDGE) * people / most);
    }
}
