package nl.vaardig.talent.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A curve of staying on a grid that a person can read: every three months for the first five years of tenure, then
 * every year. It begins at the tenure from which enough people are at risk ({@link Beginning}), and is then conditional on
 * having stayed that long. Nothing is shown from where fewer people are at risk than the smallest group.
 *
 * @param people  followed for at least a day, also those seen before the beginning only
 * @param leavers events among them, also those before the beginning and in the hidden tail
 * @param start   months of tenure at which the curve begins; above 0 it is about those who stayed that long
 * @param points  from the beginning up to where the curve ends; empty when the group is too small
 * @param median  years of tenure at which half of those of the beginning is still there; empty when that is not
 *                reached, or hidden
 * @param cut     a tail is hidden
 */
public record SurvivalCurve(
        int people, long leavers, int start, List<Point> points, OptionalDouble median, boolean cut) {

    private static final int FINE = 3;
    private static final int COARSE = 12;
    private static final int FINE_UNTIL = 60;

    /**
     * The curve at a moment.
     *
     * @param months   of tenure
     * @param atRisk   people followed just after it at the beginning, and at it later; null when there are too few to say
     * @param survival 0–1
     * @param lower    of the 95 % interval, null where there is none
     * @param upper    of the 95 % interval, null where there is none
     */
    public record Point(int months, Integer atRisk, double survival, Double lower, Double upper) {}

    /** A group by itself. @param spells in years of tenure */
    public static SurvivalCurve of(List<Spell> spells, int smallest) {
        return from(Beginning.of(List.of(spells), smallest).orElse(0), spells, smallest);
    }

    /** @param start months of tenure at which it begins, where others that it is compared with begin too */
    public static SurvivalCurve from(int start, List<Spell> spells, int smallest) {
        KaplanMeier visible = KaplanMeier.from(start / 12.0, spells).visible(smallest);
        return new SurvivalCurve(
                spells.size(),
                spells.stream().filter(Spell::event).count(),
                start,
                points(start, visible, new RiskSet(spells), smallest),
                visible.median(),
                visible.isCut());
    }

    /** It says something of those only who stayed until its beginning. */
    public boolean isConditional() {
        return start > 0;
    }

    private static List<Point> points(int start, KaplanMeier curve, RiskSet risk, int smallest) {
        List<Point> points = new ArrayList<>();
        double end = curve.steps().isEmpty()
                ? -1
                : curve.steps().get(curve.steps().size() - 1).time();
        for (int months = start; months / 12.0 <= end; months = next(months)) {
            double years = months / 12.0;
            int atRisk = risk.at(months == start ? Math.nextUp(years) : years).atRisk();
            points.add(point(curve, months, atRisk < smallest ? null : atRisk));
        }
        return points;
    }

    /** The next moment of the grid, also from a beginning that is not on it. */
    private static int next(int months) {
        int step = months < FINE_UNTIL ? FINE : COARSE;
        return (months / step + 1) * step;
    }

    private static Point point(KaplanMeier curve, int months, Integer atRisk) {
        return curve.stepAt(months / 12.0)
                .map(step -> new Point(months, atRisk, step.survival(), orNull(step.lower()), orNull(step.upper())))
                .orElse(new Point(months, atRisk, 1, null, null));
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
