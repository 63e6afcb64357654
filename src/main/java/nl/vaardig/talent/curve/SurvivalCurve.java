package nl.vaardig.talent.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A curve of staying on a grid that a person can read: every three months for the first five years of tenure, then
 * every year. Nothing is shown from where fewer people are at risk than the smallest group.
 *
 * @param people  followed for at least a day
 * @param leavers events among them, also those in the hidden tail
 * @param points  from the first day up to where the curve ends; empty when the group is too small
 * @param median  years of tenure at which half is still there; empty when that is not reached, or hidden
 * @param cut     a tail is hidden
 */
public record SurvivalCurve(int people, long leavers, List<Point> points, OptionalDouble median, boolean cut) {

    private static final int FINE = 3;
    private static final int COARSE = 12;
    private static final int FINE_UNTIL = 60;
    private static final double JUST_AFTER = 1e-9;

    /**
     * The curve at a moment.
     *
     * @param months   of tenure
     * @param atRisk   people followed at that tenure; null when there are too few to say
     * @param survival 0–1
     * @param lower    of the 95 % interval, null where there is none
     * @param upper    of the 95 % interval, null where there is none
     */
    public record Point(int months, Integer atRisk, double survival, Double lower, Double upper) {}

    /** @param spells in years of tenure */
    public static SurvivalCurve of(List<Spell> spells, int smallest) {
        KaplanMeier whole = KaplanMeier.of(spells);
        KaplanMeier visible = whole.visible(smallest);
        long leavers = spells.stream().filter(Spell::event).count();
        return new SurvivalCurve(
                spells.size(),
                leavers,
                points(visible, new RiskSet(spells), smallest),
                visible.median(),
                visible.isCut());
    }

    private static List<Point> points(KaplanMeier curve, RiskSet risk, int smallest) {
        List<Point> points = new ArrayList<>();
        double end = curve.steps().isEmpty()
                ? -1
                : curve.steps().get(curve.steps().size() - 1).time();
        for (int months = 0; months / 12.0 <= end; months += months < FINE_UNTIL ? FINE : COARSE) {
            double years = months / 12.0;
            int atRisk = risk.at(Math.max(years, JUST_AFTER)).atRisk();
            points.add(point(curve, months, atRisk < smallest ? null : atRisk));
        }
        return points;
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
