package nl.vaardig.steering.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.vaardig.steering.outlook.forecast.Outlook;
import nl.vaardig.steering.outlook.forecast.OutlookYear;

/**
 * The picture of one skill: need as a thick step, expected as a line, a scenario as dots, and hatched what is short. In
 * the units of its view box, {@value #WIDTH} by {@value #HEIGHT}; each picture has a scale of its own that begins at 0.
 *
 * @param plan null = without a scenario
 */
public record Multiple(Outlook asItIs, Outlook plan) {

    public static final int WIDTH = 320;
    public static final int HEIGHT = 150;
    /** The line of 0. */
    public static final int FLOOR = 122;

    private static final int TOP = 16;
    private static final int LEFT = 18;
    private static final int RIGHT = 272;
    /** Between two numbers at the end of their lines, so that both can be read. */
    private static final double APART = 15;
    /** Years named below the picture, at most. */
    private static final int LABELS = 6;

    /** A number at the end of a line. */
    public record Value(int people, String y, boolean need) {}

    public record Label(int year, String x) {}

    private record Point(double x, double y) {
        String path() {
            return number(x) + " " + number(y);
        }
    }

    /** The step of what is needed, from the first year in which something is. */
    public String need() {
        StringBuilder path = new StringBuilder();
        List<OutlookYear> years = asItIs.years();
        for (int at = 0; at < years.size(); at++) {
            int needed = years.get(at).needed();
            if (needed == 0) continue;
            String y = number(y(needed));
            path.append(path.isEmpty() ? "M" + number(x(at)) + " " + y : "V" + y);
            path.append("H").append(number(x(Math.min(at + 1, years.size() - 1))));
        }
        return path.toString();
    }

    public String expected() {
        return line(asItIs);
    }

    /** Null without a scenario. */
    public String planned() {
        return plan == null ? null : line(plan);
    }

    private String line(Outlook outlook) {
        StringBuilder path = new StringBuilder();
        for (int at = 0; at < outlook.years().size(); at++) {
            path.append(at == 0 ? "M" : "L").append(point(outlook, at).path());
        }
        return path.toString();
    }

    private Point point(Outlook outlook, int at) {
        return new Point(x(at), y(outlook.years().get(at).supply().doubleValue()));
    }

    /** Between the step and the line, wherever the line is below it. */
    public String shortage() {
        StringBuilder path = new StringBuilder();
        for (int at = 0; at + 1 < asItIs.years().size(); at++) {
            double need = y(asItIs.years().get(at).needed());
            part(need, point(asItIs, at), point(asItIs, at + 1)).ifPresent(path::append);
        }
        return path.toString();
    }

    /** Down the page is less: a point below the need has the larger y. */
    private static Optional<String> part(double need, Point from, Point to) {
        boolean begins = from.y() > need;
        boolean ends = to.y() > need;
        if (!begins && !ends) return Optional.empty();
        double crossing = from.x() + (to.x() - from.x()) * (need - from.y()) / (to.y() - from.y());
        List<Point> around = new ArrayList<>();
        around.add(new Point(begins ? from.x() : crossing, need));
        around.add(new Point(ends ? to.x() : crossing, need));
        if (ends) around.add(to);
        if (begins) around.add(from);
        return Optional.of(
                "M" + String.join("L", around.stream().map(Point::path).toList()) + "Z");
    }

    /** What is needed, expected and planned in the last year; moved apart where they would lie on each other. */
    public List<Value> values() {
        OutlookYear last = last(asItIs);
        List<Value> wanted = new ArrayList<>();
        if (last.needed() > 0) wanted.add(new Value(last.needed(), null, true));
        wanted.add(new Value(last.people(), null, false));
        if (plan != null && last(plan).people() != last.people())
            wanted.add(new Value(last(plan).people(), null, true));
        List<Value> values = new ArrayList<>();
        double below = Double.NEGATIVE_INFINITY;
        for (Value value : wanted.stream()
                .sorted((one, other) -> other.people() - one.people())
                .toList()) {
            double y = Math.max(y(value.people()) + 5, below + APART);
            values.add(new Value(value.people(), number(y), value.need()));
            below = y;
        }
        return values;
    }

    private static OutlookYear last(Outlook outlook) {
        return outlook.years().get(outlook.years().size() - 1);
    }

    /** The first and the last year, and those between as far as there is room. */
    public List<Label> labels() {
        int last = asItIs.years().size() - 1;
        int step = last / LABELS + 1;
        List<Label> labels = new ArrayList<>();
        for (int at = 0; at <= last; at++) {
            boolean shown = at == last || at % step == 0 && last - at >= step;
            if (shown) labels.add(new Label(asItIs.years().get(at).year(), number(x(at))));
        }
        return labels;
    }

    private double x(int at) {
        int last = asItIs.years().size() - 1;
        return last == 0 ? LEFT : LEFT + (double) (RIGHT - LEFT) * at / last;
    }

    private double y(double people) {
        double most = Math.max(1, Math.max(most(OutlookYear::needed), most(year -> year.supply()
                .doubleValue())));
        return FLOOR - (FLOOR - TOP) * people / most;
    }

    private double most(ToDoubleFunction<OutlookYear> value) {
        return Stream.of(asItIs, plan == null ? asItIs : plan)
                .flatMap(outlook -> outlook.years().stream())
                .mapToDouble(value)
                .max()
                .orElse(0);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
