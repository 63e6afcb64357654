package nl.vaardig.talent.curve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/**
 * The share still there after a time, estimated from spells of which some are censored and some start late
 * (Kaplan &amp; Meier 1958, with left truncation; rules.md, Survival curves): S = Π(1 − d/n). A group figure.
 */
public final class KaplanMeier {

    /** Sums of rounded products stay well within this of an exact one half. */
    private static final double TOLERANCE = 1e-9;

    private final double start;
    private final List<Step> steps;
    private final boolean cut;

    private KaplanMeier(double start, List<Step> steps, boolean cut) {
        this.start = start;
        this.steps = List.copyOf(steps);
        this.cut = cut;
    }

    /** O(n log n) in the number of spells; no spells give an empty curve that answers nothing. */
    public static KaplanMeier of(Collection<Spell> spells) {
        return from(0, spells);
    }

    /**
     * S(t | t0): the share still there of those who stayed until t0. Only what happens after t0 counts, so that the few
     * who are seen before it change nothing.
     *
     * @param start t0, 0 or more, in the unit of the spells
     */
    public static KaplanMeier from(double start, Collection<Spell> all) {
        List<Spell> spells = Spell.after(start, all);
        RiskSet risk = new RiskSet(spells);
        List<Step> steps = new ArrayList<>();
        double survival = 1;
        double greenwood = 0;
        for (double time = risk.nextExit(); time < Double.POSITIVE_INFINITY; time = risk.nextExit()) {
            RiskSet.Moment now = risk.at(time);
            double n = now.atRisk();
            survival *= (n - now.events()) / n;
            greenwood += now.events() == 0 ? 0 : now.events() / (n * (n - now.events()));
            int after = risk.at(Math.nextUp(time)).atRisk();
            steps.add(new Step(time, now.atRisk(), after, now.events(), now.censored(), survival, greenwood));
        }
        return new KaplanMeier(start, steps, false);
    }

    /** t0: the share is of those who stayed until then; 0 = of everyone. */
    public double start() {
        return start;
    }

    /** One step per distinct time at which somebody left or was censored, in order of time. */
    public List<Step> steps() {
        return steps;
    }

    /**
     * S(t), 0–1, just after what happens at t. Empty before the start, and beyond the last step, where nothing was
     * observed any more (unless S is 0 there and stays so).
     *
     * @param t 0 or more, in the unit of the spells
     */
    public OptionalDouble at(double t) {
        if (!(t >= 0)) {
            throw new IllegalArgumentException("A time is 0 or more: " + t);
        }
        if (steps.isEmpty() || t < start || t > last().time() && last().survival() > 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(stepAt(t).map(Step::survival).orElse(1.0));
    }

    /** The last step at or before t, whose values hold until the next one; empty before the first. */
    public Optional<Step> stepAt(double t) {
        int passed = passedAt(t);
        return passed == 0 ? Optional.empty() : Optional.of(steps.get(passed - 1));
    }

    /**
     * The smallest t with S(t) ≤ .5; where S is exactly .5 for a while, the midpoint of that interval. Empty when the
     * curve stays above one half, or when the end of that interval is hidden.
     */
    public OptionalDouble median() {
        for (Step step : steps) {
            if (Math.abs(step.survival() - 0.5) < TOLERANCE) {
                return midpointFrom(step.time());
            }
            if (step.survival() < 0.5) {
                return OptionalDouble.of(step.time());
            }
        }
        return OptionalDouble.empty();
    }

    /**
     * The curve as it may be shown: everything from where fewer people are at risk than the smallest group is gone, for
     * each later step follows from the ones before it.
     *
     * @param smallestGroup 5 or more
     */
    public KaplanMeier visible(int smallestGroup) {
        SmallGroups groups = new SmallGroups(smallestGroup);
        List<Step> shown = new ArrayList<>();
        for (Step step : steps) {
            if (groups.isTooSmall(step.atRisk())) break;
            shown.add(step);
            if (groups.isTooSmall(step.after())) break;
        }
        return new KaplanMeier(start, shown, cut || shown.size() < steps.size());
    }

    /** True when a tail was hidden. */
    public boolean isCut() {
        return cut;
    }

    private OptionalDouble midpointFrom(double start) {
        for (Step step : steps) {
            if (step.survival() < 0.5 - TOLERANCE) {
                return OptionalDouble.of((start + step.time()) / 2);
            }
        }
        return cut ? OptionalDouble.empty() : OptionalDouble.of(start);
    }

    private Step last() {
        return steps.get(steps.size() - 1);
    }

    private int passedAt(double t) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).time() <= t) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * @param time      when, in the unit of the spells
     * @param atRisk    n: people with entry &lt; time ≤ exit
     * @param after     people at risk just after this time, with those who enter then
     * @param events    d
     * @param censored  people censored at this time, still counted in n
     * @param survival  S just after this time, 0–1
     * @param greenwood Σ d/(n(n − d)) up to and including this time; infinite once S is 0
     */
    public record Step(
            double time, int atRisk, int after, int events, int censored, double survival, double greenwood) {

        private static final double Z_95 = 1.959963984540054;

        /** Greenwood's variance S²·Σ d/(n(n − d)); empty at S = 0. */
        public OptionalDouble variance() {
            return survival == 0 ? OptionalDouble.empty() : OptionalDouble.of(survival * survival * greenwood);
        }

        /** Lower end of the 95 % log-log interval, 0–1; empty at S = 0 and S = 1. */
        public OptionalDouble lower() {
            return bound(Z_95);
        }

        /** Upper end of the 95 % log-log interval, 0–1; empty at S = 0 and S = 1. */
        public OptionalDouble upper() {
            return bound(-Z_95);
        }

        /** S^exp(±z·σ/|ln S|), where σ² is Greenwood's sum. */
        private OptionalDouble bound(double z) {
            if (survival == 0 || survival == 1) {
                return OptionalDouble.empty();
            }
            double spread = z * Math.sqrt(greenwood) / Math.abs(Math.log(survival));
            return OptionalDouble.of(Math.pow(survival, Math.exp(spread)));
        }
    }
}
